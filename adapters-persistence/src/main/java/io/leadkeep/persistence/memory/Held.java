package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record holds in one field. */
sealed interface Held {
  /** Nothing. */
  record Nothing() implements Held {}

  /** An id or a code. */
  record Same(Operand value) implements Held {}

  /** Any number of codes. */
  record Codes(Set<Operand> codes) implements Held {}

  /** A number or a sort key. */
  record Sorted(SortValue value) implements Held {}

  /** Folded words. */
  record Words(List<String> words) implements Held {}

  static Held id(UUID id) {
    return new Same(new Operand.Id(id));
  }

  static Held code(String code) {
    return new Same(new Operand.Code(code));
  }

  static Held codes(Stream<String> codes) {
    Set<Operand> distinct = codes.map(Operand.Code::new).collect(Collectors.toSet());
    return distinct.isEmpty() ? new Nothing() : new Codes(distinct);
  }

  /** {@return what a value that may be absent is held as} */
  static <T> Held maybe(Optional<T> value, Function<T, Held> held) {
    return value.map(held).orElseGet(Nothing::new);
  }

  static Held number(long number) {
    return new Sorted(new SortValue.Number(number));
  }

  static Held time(Instant time) {
    return number(time.toEpochMilli());
  }

  static Held part(Optional<LeadSource> source, Function<LeadSource, Optional<ShortText>> part) {
    return maybe(source.flatMap(from -> from.normalized(part)), Held::code);
  }

  static Held words(String text) {
    return new Words(Foldings.words(text));
  }

  /** {@return the id or code, if it is one} */
  default Optional<Operand> operand() {
    return this instanceof Same same ? Optional.of(same.value()) : Optional.empty();
  }

  /** {@return what it is compared as: one of these, or all of them} */
  default Set<Operand> operands() {
    return this instanceof Codes(Set<Operand> codes) ? codes : Set.of(operand().orElseGet(Operand.Absent::new));
  }

  /** {@return how it is sorted} */
  default SortValue sortValue() {
    return this instanceof Sorted sorted ? sorted.value() : new SortValue.Absent();
  }
}
