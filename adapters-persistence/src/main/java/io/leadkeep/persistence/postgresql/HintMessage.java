package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.port.HintBoard;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Hints as a line of text: the sender, the workspace, and a word for each hint, with spaces between. */
final class HintMessage {
  /** PostgreSQL takes less than 8,000 bytes; all is ASCII. */
  private static final int LONGEST = 7_500;
  /** Stands for all workspaces, and for anything in them. */
  private static final String ALL = "*";
  private static final String SPACE = " ";
  private static final String COLON = ":";

  private HintMessage() {}

  /** {@return messages that together tell these hints} */
  static List<String> of(UUID sender, WorkspaceId workspace, List<Hint> hints) {
    List<String> messages = new ArrayList<>();
    String begin = sender + SPACE + workspace.value();
    StringBuilder message = new StringBuilder(begin);
    for (Hint hint : hints) {
      String word = word(hint);
      if (message.length() + 1 + word.length() > LONGEST) {
        messages.add(message.toString());
        message = new StringBuilder(begin);
      }
      message.append(SPACE).append(word);
    }
    messages.add(message.toString());
    return messages;
  }

  /** {@return the message that anything may have changed, wherever} */
  static String everything(UUID sender) {
    return sender + SPACE + ALL;
  }

  /** Posts what a message tells, unless it is one's own; what a newer version may say means anything. */
  static void post(String message, UUID self, HintBoard board) {
    List<String> words = Arrays.asList(message.split(SPACE));
    if (words.getFirst().equals(self.toString())) {
      return;
    }
    try {
      if (words.get(1).equals(ALL)) {
        board.postEverything();
      } else {
        board.post(new WorkspaceId(words.get(1)),
            words.subList(2, words.size()).stream().map(HintMessage::hint).toList());
      }
    } catch (InvalidValue | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      board.postEverything();
    }
  }

  private static String word(Hint hint) {
    return hint.kind().map(kind -> hint.id()
            .map(id -> kind.name() + COLON + id + COLON + hint.version().orElseThrow())
            .orElse(kind.name()))
        .orElse(ALL);
  }

  private static Hint hint(String word) {
    if (word.equals(ALL)) {
      return Hint.EVERYTHING;
    }
    String[] parts = word.split(COLON, -1);
    RecordKind kind = RecordKind.valueOf(parts[0]);
    return parts.length == 1
        ? Hint.of(kind)
        : Hint.of(new RecordRef(kind, UUID.fromString(parts[1])), Long.parseLong(parts[2]));
  }
}
