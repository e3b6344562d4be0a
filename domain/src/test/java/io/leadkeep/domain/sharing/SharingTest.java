package io.leadkeep.domain.sharing;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose selections and dashboards are (P1). */
class SharingTest {
  private static final Optional<UserId> OLGA = Optional.of(new UserId(Ids.next()));
  private static final Optional<UserId> PER = Optional.of(new UserId(Ids.next()));
  private static final Sharing PRIVATE = new Sharing(OLGA, false);
  private static final Sharing SHARED = new Sharing(OLGA, true);

  @Test
  void whatIsPrivateIsSeenByItsOwnerAlone() {
    assertTrue(PRIVATE.isSeenBy(OLGA));
    assertFalse(PRIVATE.isSeenBy(PER));
    assertFalse(PRIVATE.isSeenBy(Optional.empty()));
  }

  @Test
  void whatIsSharedIsSeenByAll() {
    assertTrue(SHARED.isSeenBy(OLGA));
    assertTrue(SHARED.isSeenBy(PER));
    assertTrue(SHARED.isSeenBy(Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPrivateIsChangedByItsOwnerAloneWhateverTheRoleOfOthers(Role role) {
    assertTrue(PRIVATE.isChangedBy(OLGA, role));
    assertFalse(PRIVATE.isChangedBy(PER, role));
    assertFalse(PRIVATE.isChangedBy(Optional.empty(), role));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSharedIsChangedByItsOwnerAndAdministrators(Role role) {
    assertTrue(SHARED.isChangedBy(OLGA, role));
    assertEquals(role == Role.ADMIN, SHARED.isChangedBy(PER, role));
  }

  /** Nobody in particular is nobody's owner. */
  @ParameterizedTest
  @EnumSource
  void whatANewWorkspaceBringsAlongIsChangedByAdministrators(Role role) {
    assertTrue(Sharing.OF_ALL.isSeenBy(PER));
    assertEquals(role == Role.ADMIN, Sharing.OF_ALL.isChangedBy(PER, role));
    assertEquals(role == Role.ADMIN, Sharing.OF_ALL.isChangedBy(Optional.empty(), role));
  }

  @Test
  void keepsItsOwnerWhenItIsShared() {
    assertEquals(SHARED, PRIVATE.shared(true));
    assertEquals(PRIVATE, SHARED.shared(false));
  }

  @Test
  void isNeverWithoutAnybodyWhoSeesIt() {
    assertRefused(ValueProblem.NOT_APPLICABLE, () -> new Sharing(Optional.empty(), false));
    assertRefused(ValueProblem.NOT_APPLICABLE, () -> Sharing.OF_ALL.shared(false));
  }
}
