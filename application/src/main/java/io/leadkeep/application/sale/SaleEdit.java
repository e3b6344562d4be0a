package io.leadkeep.application.sale;

import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.sale.SaleStateEdit;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.time.LocalDate;

/**
 * What a command says of a sale (V1, V2).
 *
 * @param company the company; mandatory
 * @param contact one of the company's contacts
 * @param title what is sold; mandatory
 * @param amount for how much
 * @param state the status with its dates and reason
 * @param saleDate the expected day
 * @param probability how likely it is
 * @param source where it came from
 * @param owner who looks after it
 */
public record SaleEdit(
    Edit<CompanyId> company,
    Edit<ContactId> contact,
    Edit<ShortText> title,
    Edit<AmountEdit> amount,
    SaleStateEdit state,
    Edit<LocalDate> saleDate,
    Edit<Probability> probability,
    Edit<ShortText> source,
    Edit<UserId> owner) {}
