package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aToken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.TokenHash;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.AccessTokens}: what they have beside records of any kind (P2). */
public interface TokensContract extends StorageFixture {
  @Test
  default void findsATokenByItsHashValidOrNot(TestWorkspace workspace) {
    AccessToken forEver = aToken().of(Neighbours.OLGA).secret("first").build();
    AccessToken ended = aToken().of(Neighbours.OLGA).secret("second").until(Examples.MORNING).build();
    workspace.given(Neighbours.OLGA, forEver, ended);
    assertEquals(Optional.of(forEver), find("first", workspace));
    assertEquals(Optional.of(ended), find("second", workspace));
    assertEquals(Optional.empty(), find("third", workspace));
  }

  @Test
  default void findsNoTokenThatIsRemoved(TestWorkspace workspace) {
    AccessToken removed = aToken().of(Neighbours.OLGA).secret("first").build();
    AccessToken kept = aToken().of(Neighbours.OLGA).secret("second").build();
    workspace.given(Neighbours.OLGA, removed, kept);
    workspace.save(unit -> unit.tokens().delete(removed.id()));
    assertEquals(Optional.empty(), find("first", workspace));
    assertEquals(Optional.of(kept), find("second", workspace));
  }

  @Test
  default void findsATokenByItsLatestHash(TestWorkspace workspace) {
    AccessToken token = aToken().of(Neighbours.OLGA).secret("first").build();
    AccessToken changed = new AccessToken(token.id(), token.user(), token.name(), token.scope(), TokenHash.of("second"),
        token.createdAt(), token.expiresAt(), 2);
    workspace.given(Neighbours.OLGA, token);
    workspace.save(unit -> {
      unit.tokens().update(changed);
      assertEquals(Optional.of(changed), unit.tokens().find(TokenHash.of("second")));
    });
    assertEquals(Optional.empty(), find("first", workspace));
    assertEquals(Optional.of(changed), find("second", workspace));
  }

  @Test
  default void knowsTheTokensOfOneWorkspaceOnly(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    for (TestWorkspace each : List.of(workspace, another)) {
      each.given(Neighbours.OLGA);
    }
    AccessToken here = aToken().of(Neighbours.OLGA).secret("same").build();
    AccessToken there = aToken().of(Neighbours.OLGA).secret("same").build();
    workspace.given(here);
    assertEquals(Optional.empty(), find("same", another));
    another.given(there);
    assertEquals(Optional.of(here), find("same", workspace));
    assertEquals(Optional.of(there), find("same", another));
  }

  private static Optional<AccessToken> find(String secret, TestWorkspace workspace) {
    return workspace.read(unit -> unit.tokens().find(TokenHash.of(secret)));
  }
}
