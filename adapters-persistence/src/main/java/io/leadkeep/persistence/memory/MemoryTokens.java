package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.AccessTokens;
import io.leadkeep.application.search.Operand;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenHash;
import java.util.List;
import java.util.Optional;

/** Access tokens: records that are found by their hash too. */
final class MemoryTokens extends MemoryRecords<AccessTokenId, AccessToken> implements AccessTokens {
  MemoryTokens(Draft draft) {
    super(draft, Table.TOKENS);
  }

  @Override
  public Optional<AccessToken> find(TokenHash hash) {
    return rows().referringTo(List.of(new Operand.Code(hash.hex()))).findFirst();
  }
}
