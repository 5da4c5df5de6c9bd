// Opening the bytes of a library.

#include "native/cuda/shim/library_image.h"

#include <dlfcn.h>
#include <elf.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <string>

namespace fluxion::shim {

namespace {

const Elf64_Ehdr& header_of(const void* image) { return *static_cast<const Elf64_Ehdr*>(image); }

// The table of sections is the last thing in the file.
size_t size_of(const Elf64_Ehdr& header) { return header.e_shoff + size_t(header.e_shnum) * header.e_shentsize; }

}  // namespace

bool is_library(const void* image) {
  return strncmp(static_cast<const char*>(image), ELFMAG, SELFMAG) == 0 && header_of(image).e_type == ET_DYN;
}

bool open_library_image(const void* image) {
  const size_t size = size_of(header_of(image));
  const int file = memfd_create("fused", MFD_CLOEXEC);
  const bool written = file >= 0 && write(file, image, size) == static_cast<ssize_t>(size);
  const std::string path = "/proc/self/fd/" + std::to_string(file);
  const bool opened = written && dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL) != nullptr;
  if (written && !opened) fprintf(stderr, "fake cuda: %s\n", dlerror());
  return opened;   // the file stays open: the next one must not have its name
}

}  // namespace fluxion::shim
