package io.leadkeep.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.TokenField;
import io.leadkeep.application.search.UserField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Any question about any data has the same answer as a plain list gives, and so the same in every storage. Beside the
 * workspace that is asked about there is another with the same ids, which must not notice.
 */
public interface RandomSearchContract extends StorageFixture {
  /** How often the data changes and is asked about. */
  int ROUNDS = 12;
  /** How many questions each list is asked in a round. */
  int QUESTIONS = 8;

  @Test
  default void answersAnyQuestionAsAPlainListDoes(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    workspace.given(Neighbours.QUALIFIED_ASKS, Neighbours.REGISTERED_MOVES);
    another.given(Neighbours.QUALIFIED_ASKS, Neighbours.REGISTERED_MOVES);
    Randomly.run(randomly -> {
      List<Randomly> twins = randomly.twins();
      RandomWorkspace data = new RandomWorkspace(twins.get(0), workspace);
      RandomWorkspace same = new RandomWorkspace(twins.get(1), another);
      for (int change = 0; change < ROUNDS; change++) {
        data.change();
        same.change();
      }
      for (int round = 0; round < ROUNDS; round++) {
        ask(randomly, data, QUESTIONS, workspace);
        for (int change = 0; change < ROUNDS; change++) {
          data.change();
        }
      }
      ask(randomly, same, 1, another);
    });
  }

  @Test
  default void readsAnyListInPagesOfEverySize(TestWorkspace workspace) {
    workspace.given(Neighbours.QUALIFIED_ASKS, Neighbours.REGISTERED_MOVES);
    Randomly.run(randomly -> {
      RandomWorkspace data = new RandomWorkspace(randomly, workspace);
      for (int change = 0; change < ROUNDS * ROUNDS; change++) {
        data.change();
      }
      PlainLists plain = new PlainLists(data);
      leafThrough(randomly, CompanyField.values(), plain.companies(), Listing.companies(workspace));
      leafThrough(randomly, ContactField.values(), plain.contacts(), Listing.contacts(workspace));
      leafThrough(randomly, SaleField.values(), plain.sales(), Listing.sales(workspace));
      leafThrough(randomly, ProposalField.values(), plain.proposals(), Listing.proposals(workspace));
      leafThrough(randomly, UserField.values(), plain.users(), Listing.users(workspace));
      leafThrough(randomly, TokenField.values(), plain.tokens(), Listing.tokens(workspace));
    });
  }

  private static void ask(Randomly randomly, RandomWorkspace data, int questions, TestWorkspace workspace) {
    PlainLists plain = new PlainLists(data);
    ask(randomly, questions, CompanyField.values(), plain.companies(), Listing.companies(workspace));
    ask(randomly, questions, ContactField.values(), plain.contacts(), Listing.contacts(workspace));
    ask(randomly, questions, SaleField.values(), plain.sales(), Listing.sales(workspace));
    ask(randomly, questions, ProposalField.values(), plain.proposals(), Listing.proposals(workspace));
    ask(randomly, questions, UserField.values(), plain.users(), Listing.users(workspace));
    ask(randomly, questions, TokenField.values(), plain.tokens(), Listing.tokens(workspace));
  }

  private static <F extends QueryField, R> void leafThrough(
      Randomly randomly, F[] fields, PlainList<F, R> plain, Listing<F, R> listing) {
    List<Sort<F>> sort = new RandomQuestions<>(randomly, List.of(fields), plain).sort();
    List<R> expected = plain.find(Criteria.all(), sort);
    for (int size = 1; size <= expected.size() + 1; size++) {
      assertEquals(expected, listing.inPages(Criteria.all(), sort, size), "in pages of " + size + " by " + sort);
    }
  }

  private static <F extends QueryField, R> void ask(
      Randomly randomly, int many, F[] fields, PlainList<F, R> plain, Listing<F, R> listing) {
    RandomQuestions<F> questions = new RandomQuestions<>(randomly, List.of(fields), plain);
    for (int question = 0; question < many; question++) {
      Criteria<F> criteria = questions.criteria();
      List<Sort<F>> sort = questions.sort();
      F field = randomly.of(questions.grouping());
      String asked = criteria + " by " + sort;
      assertEquals(plain.find(criteria, sort), listing.find(criteria, sort), asked);
      assertEquals(plain.find(criteria, sort), listing.inPages(criteria, sort, 1 + randomly.below(9)), asked);
      assertEquals(plain.count(criteria), listing.count(criteria), asked);
      assertEquals(plain.groups(field, criteria), listing.groups(field, criteria), asked);
      F other = randomly.of(questions.grouping());
      assertEquals(plain.crossTable(field, other, criteria), listing.crossTable(field, other, criteria), asked);
    }
    askForSeveralPages(randomly, questions, listing);
    List<Criteria<F>> each = randomly.some(9, questions::criteria);
    assertEquals(each.stream().map(plain::count).toList(), listing.counts(each), each.toString());
  }

  private static <F extends QueryField, R> void askForSeveralPages(
      Randomly randomly, RandomQuestions<F> questions, Listing<F, R> listing) {
    List<Sort<F>> sort = questions.sort();
    List<Query<F>> queries = randomly.some(5, () -> {
      Criteria<F> criteria = questions.criteria();
      Optional<Position> after = listing.page(new Query<>(criteria, sort, Optional.empty(), 3)).next();
      return new Query<>(criteria, sort, after.filter(position -> randomly.oneIn(2)), 1 + randomly.below(5));
    });
    assertEquals(queries.stream().map(listing::page).toList(), listing.pages(queries), queries.toString());
  }
}
