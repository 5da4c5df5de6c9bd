// Opening NVRTC, and calling it.

#include "native/cuda/host/nvrtc.h"

#include "native/cuda/host/library.h"
#include "native/node/guard.h"

namespace fluxion::cuda {

namespace {

using Program = struct NvrtcProgram*;

struct Functions {
  int (*Version)(int* major, int* minor);
  int (*CreateProgram)(Program* program, const char* source, const char* name, int headers, const char* const* texts, const char* const* names);
  int (*DestroyProgram)(Program* program);
  int (*CompileProgram)(Program program, int count, const char* const* options);
  int (*GetProgramLogSize)(Program program, size_t* size);
  int (*GetProgramLog)(Program program, char* log);
  int (*GetCUBINSize)(Program program, size_t* size);
  int (*GetCUBIN)(Program program, char* image);
};

Functions open() {
  void* library = open_first({"libnvrtc.so.13", "libnvrtc.so.12"});
  if (library == nullptr) {
    throw Error("NVRTC is not there: looked for libnvrtc.so.13 and libnvrtc.so.12 in FLUXION_CUDA_LIB_DIR, where the system's loader looks, and in /usr/local/cuda*/lib64");
  }
  Functions f;
  const auto has = [&](const char* name, auto& fn) { return find_function(library, std::string("nvrtc") + name, fn); };
  const bool complete =
      has("Version", f.Version) && has("CreateProgram", f.CreateProgram) && has("DestroyProgram", f.DestroyProgram) &&
      has("CompileProgram", f.CompileProgram) && has("GetProgramLogSize", f.GetProgramLogSize) &&
      has("GetProgramLog", f.GetProgramLog) && has("GetCUBINSize", f.GetCUBINSize) && has("GetCUBIN", f.GetCUBIN);
  if (!complete) throw Error("NVRTC does not have all functions of CUDA 12");
  open_beside(reinterpret_cast<const void*>(f.Version), "libnvrtc-builtins.so.*");
  return f;
}

const Functions& nvrtc() {
  static const Functions opened = open();   // tried again at the next call if it throws
  return opened;
}

// A text or an image, of a program.
std::string read(Program program, int (*size_of)(Program, size_t*), int (*get)(Program, char*)) {
  size_t size = 0;
  if (size_of(program, &size) != 0) return "";
  std::string bytes(size, 0);
  return get(program, bytes.data()) == 0 ? bytes : "";
}

}  // namespace

std::string nvrtc_version() {
  int major = 0, minor = 0;
  nvrtc().Version(&major, &minor);
  return std::to_string(major) + "." + std::to_string(minor);
}

std::string compile(const std::string& source, const std::vector<std::string>& options) {
  const Functions& f = nvrtc();
  std::vector<const char*> given;
  for (const std::string& option : options) given.push_back(option.c_str());
  Program program = nullptr;
  if (f.CreateProgram(&program, source.c_str(), "fused.cu", 0, nullptr, nullptr) != 0) throw Error("NVRTC does not take the text");
  const int result = f.CompileProgram(program, static_cast<int>(given.size()), given.data());
  const std::string image = result == 0 ? read(program, f.GetCUBINSize, f.GetCUBIN) : "";
  const std::string log = image.empty() ? read(program, f.GetProgramLogSize, f.GetProgramLog).c_str() : "";   // up to its end
  f.DestroyProgram(&program);
  if (image.empty()) throw Error("NVRTC failed with status " + std::to_string(result) + ": " + log);
  return image;
}

}  // namespace fluxion::cuda
