package io.leadkeep.application.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.settings.SortLanguage;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The foldings are safe for use by many threads, and say to each what they say to one (T1). */
class ConcurrentUseTest {
  private static final int THREADS = 8;
  private static final List<String> TEXTS = IntStream.range(0, 2_000)
      .mapToObj(number -> "Åkeri ß ﬁ№ e\u0301\u0323 " + Character.toString(0xC0 + number % 1_000) + number)
      .toList();

  @Test
  void uniquenessSaysTheSameToEveryThread() throws Exception {
    assertSameInEveryThread(Foldings::uniqueness);
  }

  @Test
  void wordsSayTheSameToEveryThread() throws Exception {
    assertSameInEveryThread(text -> String.join(" ", Foldings.words(text)));
  }

  @Test
  void sortKeysSayTheSameToEveryThread() throws Exception {
    SortLanguage danish = new SortLanguage("da");
    assertSameInEveryThread(text -> HexFormat.of().formatHex(SortKeys.of(danish).key(text)));
  }

  private static void assertSameInEveryThread(Function<String, String> folding) throws Exception {
    CyclicBarrier together = new CyclicBarrier(THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        answers.add(threads.submit(foldedTogether(folding, together)));
      }
      List<String> alone = TEXTS.stream().map(folding).toList();
      for (Future<List<String>> answer : answers) {
        assertEquals(alone, answer.get());
      }
    }
  }

  private static Callable<List<String>> foldedTogether(Function<String, String> folding, CyclicBarrier together) {
    return () -> {
      together.await();
      return TEXTS.stream().map(folding).toList();
    };
  }
}
