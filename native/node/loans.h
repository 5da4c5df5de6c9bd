// Loans: tokens by which JavaScript's collector says that a block of memory has become nobody's. The
// collector ends a loan when it frees its token, in the midst of a synchronous loop too; which ones have
// ended is asked for when memory is wanted.

#pragma once

#include <stdint.h>

#include <vector>

namespace fluxion {

// The loans of one environment. Tokens may outlive it, since the collector frees them when it will.
class Loans {
 public:
  // Counts a loan with that number; what it returns belongs to the token.
  struct Loan {
    Loans* loans;
    int32_t number;
  };
  Loan* lend(int32_t number);
  static void end(Loan* loan) noexcept;

  // Moves the numbers of up to `most` ended loans to `out`, and says how many.
  int64_t take_ended(int32_t* out, int64_t most);

  // The environment ends; the last token frees what is left.
  void close() noexcept;

 private:
  std::vector<int32_t> ended_;   // has room for every loan: to end one allocates nothing
  int64_t lent_ = 0;
  bool closed_ = false;
};

}  // namespace fluxion
