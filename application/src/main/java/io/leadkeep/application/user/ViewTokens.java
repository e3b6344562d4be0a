package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the access tokens that still let somebody in, without their secrets. */
public final class ViewTokens {
  private static final Term VALID = new Term("valid", Operator.IS, List.of("true"));

  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewTokens(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the token with this id, unless it has ended} */
  public Optional<TokenCard> find(Caller caller, AccessTokenId id) {
    return transactor.read(caller, transaction -> valid(transaction, id)
        .map(token -> cards(transaction, List.of(token)).getFirst()));
  }

  /** {@return a page of tokens; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<TokenCard>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.TOKENS.list(transaction,
        transaction.unit().tokenSearch(), request.and(VALID), tokens -> cards(transaction, tokens)));
  }

  static Optional<AccessToken> valid(Transaction transaction, AccessTokenId id) {
    return transaction.unit().tokens().find(id).filter(token -> token.validAt(transaction.now()));
  }

  private static List<TokenCard> cards(Transaction transaction, List<AccessToken> tokens) {
    Map<UserId, User> users = transaction.unit().users()
        .find(tokens.stream().map(AccessToken::user).distinct().toList()).stream()
        .collect(Collectors.toMap(User::id, Function.identity()));
    return tokens.stream().map(token -> new TokenCard(token, users.get(token.user()))).toList();
  }
}
