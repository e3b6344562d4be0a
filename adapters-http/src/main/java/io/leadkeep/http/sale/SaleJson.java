package io.leadkeep.http.sale;

import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.http.mapping.NamedJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A sale.
 *
 * @param id its id
 * @param company the company
 * @param contact the contact it is made with
 * @param title what is sold
 * @param amount for how much
 * @param status how far it is
 * @param saleDate the expected day
 * @param closedOn the closing date of a sold or lost one
 * @param reopenOn the day to take up a stalled one again
 * @param reason why it is stalled, sold or lost
 * @param probability how likely it is, in percent
 * @param source where it came from
 * @param owner who looks after it
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 */
public record SaleJson(
    UUID id,
    NamedJson company,
    Optional<NamedJson> contact,
    String title,
    Optional<AmountJson> amount,
    SaleStatus status,
    Optional<LocalDate> saleDate,
    Optional<LocalDate> closedOn,
    Optional<LocalDate> reopenOn,
    Optional<String> reason,
    Optional<Integer> probability,
    Optional<String> source,
    Optional<NamedJson> owner,
    Instant createdAt,
    Instant updatedAt) {}
