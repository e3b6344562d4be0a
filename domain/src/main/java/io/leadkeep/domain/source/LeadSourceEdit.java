package io.leadkeep.domain.source;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command says of a lead source; each value may be told alone.
 *
 * @param source the site or list
 * @param medium the kind of link
 * @param campaign the campaign
 * @param term the search term
 * @param content which of several links
 */
public record LeadSourceEdit(
    Edit<ShortText> source,
    Edit<ShortText> medium,
    Edit<ShortText> campaign,
    Edit<ShortText> term,
    Edit<ShortText> content) {
  /** {@return an edit after which it is this source, whatever it was} */
  public static LeadSourceEdit of(LeadSource source) {
    return new LeadSourceEdit(told(source.source()), told(source.medium()), told(source.campaign()),
        told(source.term()), told(source.content()));
  }

  /** {@return the source after this edit; empty if it says nothing} */
  public Optional<LeadSource> on(Optional<LeadSource> before) {
    Optional<ShortText> newSource = source.on(before.flatMap(LeadSource::source));
    Optional<ShortText> newMedium = medium.on(before.flatMap(LeadSource::medium));
    Optional<ShortText> newCampaign = campaign.on(before.flatMap(LeadSource::campaign));
    Optional<ShortText> newTerm = term.on(before.flatMap(LeadSource::term));
    Optional<ShortText> newContent = content.on(before.flatMap(LeadSource::content));
    return Stream.of(newSource, newMedium, newCampaign, newTerm, newContent).allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new LeadSource(newSource, newMedium, newCampaign, newTerm, newContent));
  }

  private static Edit<ShortText> told(Optional<ShortText> value) {
    return value.map(Edit::put).orElseGet(Edit::clear);
  }
}
