package io.leadkeep.persistence.memory;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to get a storage wrong.
 *
 * @param name what the storage does
 * @param noticedBy the part of the contract that has to notice
 * @param tampering what is wrong
 */
record Fault(String name, Class<?> noticedBy, Call.Tampering tampering) {
  static final List<Fault> ALL = Stream.of(TransactionFaults.ALL, WorkspaceFaults.ALL, RecordFaults.ALL, ListFaults.ALL,
      HistoryFaults.ALL, HintFaults.ALL, SearchFaults.ALL, OrderFaults.ALL, GroupFaults.ALL,
      SaleTotalFaults.ALL).flatMap(List::stream).toList();

  @Override
  public String toString() {
    return name;
  }
}
