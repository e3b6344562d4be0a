package io.leadkeep.http.sale;

import io.leadkeep.application.card.SaleCard;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.sale.Sum;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.http.mapping.JsonMapping;
import java.time.LocalDate;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows sales. */
@Mapper(config = JsonMapping.class)
public interface SaleMapper {
  /** The one there is. */
  SaleMapper INSTANCE = Mappers.getMapper(SaleMapper.class);

  /** {@return a sale, shown} */
  default SaleJson json(SaleCard card) {
    SaleState state = card.sale().state();
    return json(card, state.status(), state.closedOn(), state.reopenOn(), state.reason());
  }

  @Mapping(target = "id", source = "card.sale.id.value")
  @Mapping(target = "company", source = "card.company")
  @Mapping(target = "contact", source = "card.contact")
  @Mapping(target = "owner", source = "card.owner")
  @Mapping(target = "title", source = "card.sale.title")
  @Mapping(target = "amount", source = "card.sale.amount")
  @Mapping(target = "saleDate", source = "card.sale.saleDate")
  @Mapping(target = "probability", source = "card.sale.probability")
  @Mapping(target = "source", source = "card.sale.source")
  @Mapping(target = "createdAt", source = "card.sale.revision.createdAt")
  @Mapping(target = "updatedAt", source = "card.sale.revision.updatedAt")
  SaleJson json(
      SaleCard card,
      SaleStatus status,
      Optional<LocalDate> closedOn,
      Optional<LocalDate> reopenOn,
      Optional<ShortText> reason);

  default Optional<AmountJson> amount(Optional<Money> amount) {
    return amount.map(money -> AmountJson.of(Sum.of(money)));
  }

  default Optional<Integer> percent(Optional<Probability> probability) {
    return probability.map(Probability::percent);
  }
}
