// A stand-in for NVRTC: g++ compiles the text for this machine, as it compiles the generated files. An image is
// the bytes of a library, which the stand-in for the driver opens.

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "native/cuda/shim/libraries/call.h"

using namespace fluxion::shim;

namespace {

struct Program { std::string source, log, image; };

std::string read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

// The file that this code is in: kernels are linked to it.
std::string own_path() {
  Dl_info info = {};
  dladdr(reinterpret_cast<const void*>(&own_path), &info);
  return info.dli_fname;
}

// Runs a program with what it says in a file, and without a shell, which would read its arguments.
bool run(const std::vector<std::string>& words, const std::string& log) {
  const pid_t child = fork();
  if (child == 0) {
    if (freopen(log.c_str(), "w", stderr) == nullptr) _exit(127);
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 1;
  return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

// The options that the real one is given, in g++'s words. It has the system's headers.
std::vector<std::string> command(int count, const char* const* options) {
  std::vector<std::string> words = {FLUXION_SHIM_COMPILER, "-x", "c++", "-shared", "-fPIC", "-Og", "-w", "-fvisibility=hidden", "-ffp-contract=off", "-fwrapv",
                                    "-fno-math-errno", "-fno-trapping-math", "-DFLUXION_CUDA_SHIM", "-DFLUXION_ISA=cuda"};
  if (*FLUXION_SHIM_FMA) words.push_back(FLUXION_SHIM_FMA);
  for (int k = 0; k < count; k++) {
    const std::string option = options[k];
    const bool stands_in = option.size() > 6 && option.compare(option.size() - 6, 6, "/nvrtc") == 0;
    if ((option.rfind("-I", 0) == 0 && !stands_in) || option.rfind("-std=", 0) == 0) words.push_back(option);
  }
  return words;
}

bool has(int count, const char* const* options, const char* start) {
  for (int k = 0; k < count; k++) if (strncmp(options[k], start, strlen(start)) == 0) return true;
  return false;
}

}  // namespace

LIBRARY nvrtcVersion(int* major, int* minor) { return *major = 13, *minor = 0, 0; }
LIBRARY nvrtcCreateProgram(Program** made, const char* source, const char*, int headers, const char* const*, const char* const*) {
  if (headers != 0) return refused;
  *made = new Program{source, "", ""};
  return 0;
}
LIBRARY nvrtcDestroyProgram(Program** program) {
  delete *program;
  return *program = nullptr, 0;
}

// Without these options bits would differ, or there would be no machine code.
LIBRARY nvrtcCompileProgram(Program* program, int count, const char* const* options) {
  if (is_to_fail()) return program->log = "a failure was asked for\n", failed;
  if (!has(count, options, "--fmad=false") || !has(count, options, "-arch=sm_")) return program->log = "an option is missing\n", refused;
  std::string at = std::filesystem::temp_directory_path() / "fluxion-nvrtc-XXXXXX";
  if (mkdtemp(at.data()) == nullptr) return failed;
  const std::string text = at + "/fused.cu", library = at + "/fused.so", log = at + "/log";
  // A division by zero, which is noted on the host, is nobody's here, as on a device.
  std::ofstream(text) << program->source << "\nvoid fluxion::Fault::note_division_by_zero() noexcept {}\n";
  std::vector<std::string> words = command(count, options);
  for (const std::string& word : {text, std::string("-x"), std::string("none"), own_path(), std::string("-o"), library}) words.push_back(word);
  const bool done = run(words, log);
  program->log = read(log);
  if (done) program->image = read(library);
  std::filesystem::remove_all(at);
  return done ? 0 : failed;
}

LIBRARY nvrtcGetProgramLogSize(Program* program, size_t* size) { return *size = program->log.size() + 1, 0; }
LIBRARY nvrtcGetProgramLog(Program* program, char* log) { return memcpy(log, program->log.c_str(), program->log.size() + 1), 0; }
LIBRARY nvrtcGetCUBINSize(Program* program, size_t* size) { return *size = program->image.size(), 0; }
LIBRARY nvrtcGetCUBIN(Program* program, char* image) { return memcpy(image, program->image.data(), program->image.size()), 0; }
