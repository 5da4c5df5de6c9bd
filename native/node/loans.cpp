#include "native/node/loans.h"

#include <string.h>

namespace fluxion {

Loans::Loan* Loans::lend(int32_t number) {
  ended_.reserve(ended_.size() + static_cast<size_t>(lent_) + 1);
  Loan* const loan = new Loan{this, number};
  lent_++;
  return loan;
}

void Loans::end(Loan* loan) noexcept {
  Loans* const loans = loan->loans;
  loans->lent_--;
  if (!loans->closed_) loans->ended_.push_back(loan->number);
  else if (loans->lent_ == 0) delete loans;
  delete loan;
}

int64_t Loans::take_ended(int32_t* out, int64_t most) {
  const int64_t count = static_cast<int64_t>(ended_.size()) < most ? static_cast<int64_t>(ended_.size()) : most;
  memcpy(out, ended_.data() + ended_.size() - count, static_cast<size_t>(count) * sizeof *out);
  ended_.resize(ended_.size() - static_cast<size_t>(count));
  return count;
}

void Loans::close() noexcept {
  if (lent_ == 0) delete this;
  else closed_ = true;
}

}  // namespace fluxion
