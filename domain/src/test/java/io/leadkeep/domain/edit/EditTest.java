package io.leadkeep.domain.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a partial change says of one field. */
class EditTest {
  private static final Optional<String> OLD = Optional.of("old");

  @Test
  void keepingLeavesTheFieldAsItIs() {
    Edit<String> keep = Edit.keep();
    assertEquals(OLD, keep.on(OLD));
    assertEquals(Optional.empty(), keep.on(Optional.empty()));
    assertEquals(Optional.empty(), keep.written());
    assertTrue(keep.keeps());
    assertFalse(keep.clears());
  }

  @Test
  void clearingEmptiesTheField() {
    Edit<String> clear = Edit.clear();
    assertEquals(Optional.empty(), clear.on(OLD));
    assertEquals(Optional.empty(), clear.written());
    assertTrue(clear.clears());
    assertFalse(clear.keeps());
  }

  @Test
  void puttingSetsTheField() {
    Edit<String> put = Edit.put("new");
    assertEquals(Optional.of("new"), put.on(OLD));
    assertEquals(Optional.of("new"), put.on(Optional.empty()));
    assertEquals(Optional.of("new"), put.written());
    assertFalse(put.clears());
    assertFalse(put.keeps());
  }
}
