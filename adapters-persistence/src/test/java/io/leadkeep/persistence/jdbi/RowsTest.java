package io.leadkeep.persistence.jdbi;

import static io.leadkeep.application.contract.Examples.aCategory;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aLeadStatus;
import static io.leadkeep.application.contract.Examples.aProposal;
import static io.leadkeep.application.contract.Examples.aRule;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Examples.leadSource;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.contract.Examples;
import io.leadkeep.application.contract.Lists;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

/** Flat and back again, nothing is lost and nothing added. */
final class RowsTest {
  private static final User OLGA = aUser().build();
  private static final Company FJORD = aCompany().build();
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  @Test
  void companies() {
    CompanyMapper mapper = Mappers.getMapper(CompanyMapper.class);
    for (Company company : List.of(FJORD,
        aCompany().named("Nordlys AS").ownedBy(OLGA)
            .cameFrom(leadSource("News", "mail", "Spring", "crm", "top")).build())) {
      assertEquals(company, mapper.row(company).company());
    }
  }

  @Test
  void contacts() {
    ContactMapper mapper = Mappers.getMapper(ContactMapper.class);
    for (Contact contact : List.of(aContact().build(), aContact().lastNamed("Ødegård").build(),
        aContact().named("Åse", "Ødegård").email("Ase@Example.org").phone("+47 22").titled("Head of IT").of(FJORD)
            .ownedBy(OLGA).with(Lists.QUALIFIED)
            .firstTouch(leadSource("Fair")).leadCreation(leadSource("Web")).build())) {
      assertEquals(contact, mapper.row(contact).contact());
    }
  }

  @Test
  void salesInEveryState() {
    SaleMapper mapper = Mappers.getMapper(SaleMapper.class);
    Optional<ShortText> reason = Optional.of(new ShortText("Best price"));
    for (SaleState state : List.of(
        new SaleState.Open(), new SaleState.Stalled(DAY, reason.orElseThrow()),
        new SaleState.Sold(DAY, Optional.empty()), new SaleState.Sold(DAY, reason), new SaleState.Lost(DAY, reason))) {
      for (Sale sale : List.of(aSale().of(FJORD).in(state).build(),
          aSale().of(FJORD).with(aContact().of(FJORD).build()).amount("1200", "JPY").in(state).on(DAY).likely(80)
              .cameFrom("Partner").ownedBy(OLGA).build())) {
        assertEquals(sale, mapper.row(sale).sale());
      }
    }
  }

  @Test
  void usersAndTheirTokens() {
    User gone = aUser().email("o@example.org").as(Role.ADMIN).removed().build();
    assertEquals(gone, Mappers.getMapper(UserMapper.class).row(gone).user());
    AccessToken token = aToken().of(gone).build();
    assertEquals(token, Mappers.getMapper(AccessTokenMapper.class).row(token).token());
    AccessToken ended = token.ended(Examples.NOON);
    assertEquals(ended, Mappers.getMapper(AccessTokenMapper.class).row(ended).token());
  }

  @Test
  void listItems() {
    Category category = aCategory("Lead").predefined().described("Initial interest")
        .deleted().withoutLeadStatus().build();
    assertEquals(category, Mappers.getMapper(CategoryMapper.class).row(category).category());
    LeadStatus status = aLeadStatus("Open").asDefault().ranked(7).build();
    assertEquals(status, Mappers.getMapper(LeadStatusMapper.class).row(status).leadStatus());
  }

  @Test
  void rulesAndTheirProposals() {
    RuleMapper rules = Mappers.getMapper(RuleMapper.class);
    LeadCategorizationRule asking = aRule(Trigger.LEAD_STATUS_SET).asking().build();
    for (LeadCategorizationRule rule : List.of(asking, aRule(Trigger.SALE_SOLD).build().disabled())) {
      assertEquals(rule, rules.row(rule).rule());
    }
    ProposalMapper proposals = Mappers.getMapper(ProposalMapper.class);
    for (CategoryProposal proposal : List.of(aProposal().of(FJORD).build(), aProposal().of(FJORD).by(asking)
        .decided(ProposalState.CHANGED, Lists.CUSTOMER, Examples.NOON, OLGA).build())) {
      assertEquals(proposal, proposals.row(proposal).proposal());
    }
  }

  @Test
  void settings() {
    Settings settings = Settings.initial(Lists.LEAD.id());
    assertEquals(settings, Mappers.getMapper(SettingsMapper.class).row(settings).settings());
  }

  @Test
  void originsOfEveryActor() {
    Origin plain = Examples.origin(Examples.MORNING);
    Actor.Person person = (Actor.Person) plain.actor();
    LeadCategorizationRule rule = aRule(Trigger.SALE_LOST).build();
    for (Origin origin : List.of(plain, plain.because(new Actor.Server(), Cause.SYSTEM),
        plain.because(new Actor.Rule(rule.id(), rule.trigger(), person), Cause.rule(rule)))) {
      assertEquals(origin, JdbiHistories.MAPPER.row(origin).origin());
    }
  }
}
