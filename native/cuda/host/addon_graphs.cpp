// Recorded graphs as JavaScript sees them.

#include "native/cuda/host/addon.h"

namespace fluxion::cuda {

namespace {

struct OwnedGraph {
  std::shared_ptr<Device> device;
  Graph* graph;
};

void finalize_graph(napi_env env, void* data, void*) {
  OwnedGraph* owned = static_cast<OwnedGraph*>(data);
  if (owned->graph != nullptr) {
    owned->device->enter();
    owned->device->release(owned->graph);
    void* instance = nullptr;
    if (napi_get_instance_data(env, &instance) == napi_ok && instance) static_cast<Instance*>(instance)->last_index = -1;
  }
  delete owned;
}

OwnedGraph& graph_of(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  check(env, napi_get_value_external(env, argument(env, info), &data));
  OwnedGraph& owned = *static_cast<OwnedGraph*>(data);
  if (owned.graph == nullptr) throw Error("the graph was released");
  return owned;
}

}  // namespace

napi_value js_begin_graph(napi_env env, napi_callback_info info) {
  enter(instance_of(env), device_index(env, argument(env, info))).begin_graph();
  return nullptr;
}

napi_value js_end_graph(napi_env env, napi_callback_info info) {
  Instance& instance = instance_of(env);
  const int index = device_index(env, argument(env, info));
  Graph* graph = enter(instance, index).end_graph();
  napi_value handle;
  check(env, napi_create_external(env, new OwnedGraph{instance.devices[index], graph}, finalize_graph, nullptr, &handle));
  return handle;
}

napi_value js_replay(napi_env env, napi_callback_info info) {
  OwnedGraph& owned = graph_of(env, info);
  enter(instance_of(env), owned.device->index).replay(*owned.graph);
  return nullptr;
}

napi_value js_release_graph(napi_env env, napi_callback_info info) {
  OwnedGraph& owned = graph_of(env, info);
  enter(instance_of(env), owned.device->index).release(owned.graph);
  owned.graph = nullptr;
  return nullptr;
}

}  // namespace fluxion::cuda
