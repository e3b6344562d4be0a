package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SelectionField;
import io.leadkeep.application.search.TokenField;
import io.leadkeep.application.search.UserField;

/** What the fields of all lists are in SQL. The searched table is {@code t}. */
final class Columns {
  private Columns() {}

  static Column of(CompanyField field) {
    return switch (field) {
      case ID -> Column.of("t.company_id");
      case NAME -> Column.of("t.name_sort_key");
      case NAME_FOLDED -> Column.of("t.name_folded");
      case TEXT -> Column.of("t.name_words");
      case CATEGORY -> Column.of("t.category_id");
      case CATEGORY_RANK -> Column.optional("ca.rank", Join.OWN_CATEGORY);
      case OWNER -> Column.optional("t.owner_id");
      case OWNER_NAME -> Column.optional("ow.name_sort_key", Join.OWNER);
      case SOURCE -> Column.optional("t.source");
      case MEDIUM -> Column.optional("t.medium");
      case CAMPAIGN -> Column.optional("t.campaign");
      case TERM -> Column.optional("t.term");
      case CONTENT -> Column.optional("t.content");
      case SALE_STATUSES -> Column.many("s.status",
          "sales s WHERE s.workspace_id = :workspace AND s.company_id = t.company_id");
      case CREATED_AT -> Column.of("t.created_at");
      case UPDATED_AT -> Column.of("t.updated_at");
    };
  }

  static Column of(ContactField field) {
    return switch (field) {
      case ID -> Column.of("t.contact_id");
      case NAME -> Column.of("t.name_sort_key");
      case TEXT -> Column.optional("t.words || COALESCE(co.name_words, '')", Join.COMPANY);
      case EMAIL -> Column.optional("t.email_folded");
      case PHONE -> Column.optional("t.phone_folded");
      case TITLE -> Column.optional("t.title_folded");
      case LEAD_STATUS -> Column.optional("t.lead_status_id");
      case LEAD_STATUS_RANK -> Column.optional("ls.rank", Join.LEAD_STATUS);
      case COMPANY -> Column.optional("t.company_id");
      case COMPANY_NAME -> Column.optional("t.company_sort_key");
      case CATEGORY -> Column.optional("t.category_id");
      case CATEGORY_RANK -> Column.optional("ca.rank", Join.OWN_CATEGORY);
      case OWNER -> Column.optional("t.owner_id");
      case OWNER_NAME -> Column.optional("ow.name_sort_key", Join.OWNER);
      case SOURCE -> Column.optional("t.source");
      case MEDIUM -> Column.optional("t.medium");
      case CAMPAIGN -> Column.optional("t.campaign");
      case TERM -> Column.optional("t.term");
      case CONTENT -> Column.optional("t.content");
      case FIRST_SOURCE -> Column.optional("t.first_source");
      case FIRST_MEDIUM -> Column.optional("t.first_medium");
      case FIRST_CAMPAIGN -> Column.optional("t.first_campaign");
      case FIRST_TERM -> Column.optional("t.first_term");
      case FIRST_CONTENT -> Column.optional("t.first_content");
      case SALE_STATUSES -> Column.many("s.status",
          "sales s WHERE s.workspace_id = :workspace AND s.contact_id = t.contact_id");
      case CREATED_AT -> Column.of("t.created_at");
      case UPDATED_AT -> Column.of("t.updated_at");
    };
  }

  static Column of(SaleField field) {
    return switch (field) {
      case ID -> Column.of("t.sale_id");
      case TITLE -> Column.of("t.title_sort_key");
      case TEXT -> Column.of("t.title_words");
      case STATUS -> Column.of("t.status");
      case COMPANY -> Column.of("t.company_id");
      case CONTACT -> Column.optional("t.contact_id");
      case OWNER -> Column.optional("t.owner_id");
      case LEAD_SOURCE -> Column.optional("COALESCE(t.source_normalized, co.source)", Join.COMPANY);
      case SALE_DATE -> Column.optional("t.sale_date");
      case CREATED_AT -> Column.of("t.created_at");
      case UPDATED_AT -> Column.of("t.updated_at");
    };
  }

  static Column of(ProposalField field) {
    return switch (field) {
      case ID -> Column.of("t.proposal_id");
      case STATE -> Column.of("t.state");
      case COMPANY -> Column.of("t.company_id");
      case OWNER -> Column.optional("co.owner_id", Join.COMPANY);
      case COMPANY_CATEGORY -> Column.optional("co.category_id", Join.COMPANY);
      case RULE -> Column.of("t.rule_id");
      case TARGET -> Column.of("t.to_category_id");
      case CREATED_AT -> Column.of("t.created_at");
      case EXPIRES_AT -> Column.of("t.expires_at");
    };
  }

  static Column of(UserField field) {
    return switch (field) {
      case ID -> Column.of("t.user_id");
      case NAME -> Column.of("t.name_sort_key");
      case ROLE -> Column.of("t.role");
      case REMOVED -> Column.of("CASE WHEN t.removed THEN 'true' ELSE 'false' END");
    };
  }

  static Column of(SelectionField field) {
    return switch (field) {
      case ID -> Column.of("t.selection_id");
      case NAME -> Column.of("t.name_sort_key");
      case ENTITY -> Column.of("t.entity");
      case OWNER -> Column.optional("t.owner_id");
      case SHARED -> Column.of("CASE WHEN t.shared THEN 'true' ELSE 'false' END");
      case CREATED_AT -> Column.of("t.created_at");
      case UPDATED_AT -> Column.of("t.updated_at");
    };
  }

  static Column of(DashboardField field) {
    return switch (field) {
      case ID -> Column.of("t.dashboard_id");
      case NAME -> Column.of("t.name_sort_key");
      case OWNER -> Column.optional("t.owner_id");
      case SHARED -> Column.of("CASE WHEN t.shared THEN 'true' ELSE 'false' END");
      case CREATED_AT -> Column.of("t.created_at");
      case UPDATED_AT -> Column.of("t.updated_at");
    };
  }

  static Column of(TokenField field) {
    return switch (field) {
      case ID -> Column.of("t.access_token_id");
      case USER -> Column.of("t.user_id");
      case CREATED_AT -> Column.of("t.created_at");
      case EXPIRES_AT -> Column.optional("t.expires_at");
    };
  }
}
