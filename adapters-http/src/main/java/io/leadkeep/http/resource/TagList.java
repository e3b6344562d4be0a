package io.leadkeep.http.resource;

import io.leadkeep.application.command.Expected;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The value of {@code If-Match} or {@code If-None-Match}.
 *
 * @param any whether it is {@code *}
 * @param strong the texts of the strong tags it lists
 * @param weak the texts of the weak tags it lists
 */
record TagList(boolean any, Set<String> strong, Set<String> weak) {
  private static final Pattern TAG =
      Pattern.compile("[ \\t,]*(?<weak>W/)?\"(?<opaque>[\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*(?:,|$)");

  /** {@return what a header lists; a garbled one lists nothing} */
  static TagList parse(String header) {
    if (header.strip().equals("*")) {
      return new TagList(true, Set.of(), Set.of());
    }
    Set<String> strong = new LinkedHashSet<>();
    Set<String> weak = new LinkedHashSet<>();
    Matcher tag = TAG.matcher(header);
    int read = 0;
    while (tag.find() && tag.start() == read) {
      (tag.group("weak") == null ? strong : weak).add(tag.group("opaque"));
      read = tag.end();
    }
    return read == header.length() ? new TagList(false, strong, weak) : new TagList(false, Set.of(), Set.of());
  }

  /** {@return whether a reader who lists these has the representation already} */
  boolean has(EntityTag tag) {
    String opaque = tag.toString().substring(1, tag.toString().length() - 1);
    return any || strong.contains(opaque) || weak.contains(opaque);
  }

  /** {@return the states of records that a writer who lists these has seen; weak and foreign tags name none} */
  Expected expected() {
    return any ? Expected.ANY : new Expected(Optional.of(strong.stream()
        .map(EntityTag::parse)
        .flatMap(Optional::stream)
        .map(EntityTag::state)
        .collect(Collectors.toUnmodifiableSet())));
  }
}
