package io.leadkeep.application.contract;

import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.List;
import java.util.Optional;

/** Builds changes. */
public final class ChangeBuilder {
  private Optional<RecordRef> record = Optional.empty();
  private long version = 1;
  private int position;
  private String field = "name";
  private Optional<HistoryValue> from = Optional.empty();
  private Optional<HistoryValue> to = Optional.empty();
  private Origin origin = Examples.origin(Examples.MORNING);
  private List<RuleVerdict> trace = List.of();

  ChangeBuilder() {}

  /** {@return this, of a record} */
  public ChangeBuilder of(RecordRef changed) {
    record = Optional.of(changed);
    return this;
  }

  /** {@return this, of a company} */
  public ChangeBuilder of(Company company) {
    return of(new RecordRef(RecordKind.COMPANY, company.id().value()));
  }

  /** {@return this, of a contact} */
  public ChangeBuilder of(Contact contact) {
    return of(new RecordRef(RecordKind.CONTACT, contact.id().value()));
  }

  /** {@return this, at another place than the first} */
  public ChangeBuilder at(long otherVersion, int otherPosition) {
    version = otherVersion;
    position = otherPosition;
    return this;
  }

  /** {@return this, of another field than the name} */
  public ChangeBuilder field(String other) {
    field = other;
    return this;
  }

  /** {@return this, with what the field held} */
  public ChangeBuilder from(HistoryValue value) {
    from = Optional.of(value);
    return this;
  }

  /** {@return this, with what the field holds} */
  public ChangeBuilder to(HistoryValue value) {
    to = Optional.of(value);
    return this;
  }

  /** {@return this, because of something} */
  public ChangeBuilder because(Origin other) {
    origin = other;
    return this;
  }

  /** {@return this, with the verdicts on rules} */
  public ChangeBuilder trace(List<RuleVerdict> verdicts) {
    trace = verdicts;
    return this;
  }

  /** {@return the change} */
  public Change build() {
    return new Change(record.orElseThrow(), version, position, field, from, to, origin, trace);
  }
}
