package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.AutomationReport;
import io.leadkeep.application.automation.DecideProposal;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.automation.ViewProposals;
import io.leadkeep.application.card.SaleCard;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.sale.AmountEdit;
import io.leadkeep.application.sale.ChangeSale;
import io.leadkeep.application.sale.CreateSale;
import io.leadkeep.application.sale.SaleEdit;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.sale.SaleStateEdit;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import java.time.LocalDate;
import java.util.Optional;

/** What the colleagues do with sales, and with the proposals that rules make. */
final class SalesDesk {
  private final VirtualClock clock;
  private final CreateSale createSale;
  private final ChangeSale changeSale;
  private final DecideProposal decideProposal;
  private final ViewProposals viewProposals;

  SalesDesk(Transactor transactor, VirtualClock clock) {
    this.clock = clock;
    createSale = new CreateSale(transactor);
    changeSale = new ChangeSale(transactor);
    decideProposal = new DecideProposal(transactor);
    viewProposals = new ViewProposals(transactor);
  }

  /**
   * What is offered.
   *
   * @param title what it is
   * @param amount for how much
   * @param saleDate the expected day
   * @param probability how likely it is, in percent
   * @param contact to whom
   */
  record Offer(String title, Money amount, LocalDate saleDate, int probability, Optional<ContactId> contact) {}

  /** {@return a new sale, and what follows} */
  Automated<SaleCard> register(Relation relation, Offer offer, SaleState state) {
    clock.work();
    SaleEdit edit = new SaleEdit(
        Edit.put(relation.company()),
        Desk.given(offer.contact()),
        Edit.put(new ShortText(offer.title())),
        Edit.put(amount(offer.amount())),
        edit(state),
        Edit.put(offer.saleDate()),
        Edit.put(new Probability(offer.probability())),
        Desk.given(relation.source().flatMap(LeadSource::source)),
        Edit.put(relation.colleague().id()));
    return Done.of(createSale.handle(
        new CreateSale.Command(relation.colleague().caller(), edit, Optional.empty())));
  }

  /** {@return what follows from another status of a sale} */
  AutomationReport close(
      Relation relation, SaleId sale, SaleState state, int probability, Optional<DecisionRequest> decision) {
    return change(relation, sale, new SaleEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), edit(state),
        Edit.keep(), Edit.put(new Probability(probability)), Edit.keep(), Edit.keep()), decision);
  }

  /** Notes how a sale stands: how likely it is, and for how much. */
  void note(Relation relation, SaleId sale, int probability, Optional<Money> amount) {
    change(relation, sale, new SaleEdit(Edit.keep(), Edit.keep(), Edit.keep(),
        Desk.given(amount.map(SalesDesk::amount)), SaleStateEdit.NONE, Edit.keep(),
        Edit.put(new Probability(probability)),
        Edit.keep(), Edit.keep()), Optional.empty());
  }

  /** {@return whether a proposal still waits for somebody} */
  boolean waits(Relation relation, ProposalId proposal) {
    return viewProposals.find(relation.colleague().caller(), proposal).orElseThrow().state()
        == ProposalState.PENDING;
  }

  /** Decides on a proposal. */
  void decide(Relation relation, ProposalId proposal, DecisionRequest decision) {
    clock.work();
    Done.of(decideProposal.handle(new DecideProposal.Command(
        relation.colleague().caller(), proposal, Expected.ANY, decision)));
  }

  private AutomationReport change(
      Relation relation, SaleId sale, SaleEdit edit, Optional<DecisionRequest> decision) {
    clock.work();
    return Done.of(changeSale.handle(new ChangeSale.Command(
        relation.colleague().caller(), sale, Expected.ANY, edit, decision))).automation();
  }

  private static AmountEdit amount(Money money) {
    return new AmountEdit(Edit.put(money.value()), Edit.put(money.currency()));
  }

  private static SaleStateEdit edit(SaleState state) {
    return new SaleStateEdit(Optional.of(state.status()), Desk.given(state.closedOn()), Desk.given(state.reopenOn()),
        Desk.given(state.reason()));
  }
}
