package io.leadkeep.benchmarks.data;

import io.leadkeep.benchmarks.measure.Contestant;
import java.io.IOException;
import java.util.Optional;

/** One kind of storage: makes samples of any size in it, and knows what it could do at best. */
public interface Databases extends AutoCloseable {
  /** {@return a sample that nobody has worked on yet; loaded if it isn't kept from an earlier run} */
  Sample sample(Population population) throws IOException;

  /** {@return the URL of a new storage with nothing in it} */
  String empty() throws IOException;

  /** {@return the statements of reading a contact, alone; none if reading them is hardly work} */
  Optional<Contestant> plainReads(Sample sample);

  /** {@return the statements of a change of a contact's lead status, alone, each time with a commit of their own} */
  Optional<Contestant> plainStatusChanges(Sample sample);

  /** {@return the statements of a new contact, alone, each time with a commit of their own} */
  Optional<Contestant> plainCreations(Sample sample);

  @Override
  void close();
}
