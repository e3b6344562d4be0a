package io.leadkeep.domain.listitem;

import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The stable name of a list item for programs: a slug of its first name, unique in its list, never changed, and never
 * the form of an id (L5).
 *
 * @param value lower-case words joined by hyphens
 */
public record ItemKey(String value) {
  private static final int MOST = 80;
  private static final String FALLBACK = "item";
  /** Words that mean something else where keys are written: the list's order, and "no value" in a filter. */
  private static final Set<String> RESERVED = Set.of("order", Term.NO_VALUE);
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:-[\\p{L}\\p{N}\\p{M}]+)*");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Checks the form. */
  public ItemKey {
    if (!FORM.matcher(value).matches() || ID.matcher(value).matches()) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
  }

  /**
   * {@return the key of a new item}
   *
   * @param words the words of its name, folded as for searching (T1)
   * @param taken the keys of all items of the list, deleted ones included
   */
  public static ItemKey of(List<String> words, Collection<ItemKey> taken) {
    String slug = cut(String.join("-", words));
    if (!FORM.matcher(slug).matches()) {
      slug = FALLBACK;
    }
    if (ID.matcher(slug).matches()) {
      slug = FALLBACK + "-" + slug;
    }
    String candidate = slug;
    for (int number = 2; RESERVED.contains(candidate) || isTaken(candidate, taken); number++) {
      candidate = slug + "-" + number;
    }
    return new ItemKey(candidate);
  }

  private static String cut(String slug) {
    if (slug.codePointCount(0, slug.length()) <= MOST) {
      return slug;
    }
    String head = slug.substring(0, slug.offsetByCodePoints(0, MOST));
    return head.endsWith("-") ? head.substring(0, head.length() - 1) : head;
  }

  private static boolean isTaken(String candidate, Collection<ItemKey> taken) {
    return taken.stream().anyMatch(key -> key.value().equals(candidate));
  }

  @Override
  public String toString() {
    return value;
  }
}
