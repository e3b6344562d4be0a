package io.leadkeep.http.dashboard;

import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.dashboard.DashboardCard;
import io.leadkeep.application.dashboard.TileData;
import io.leadkeep.application.dashboard.TileTexts;
import io.leadkeep.application.language.Labels;
import io.leadkeep.application.language.Messages;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.company.CompanyMapper;
import io.leadkeep.http.contact.ContactMapper;
import io.leadkeep.http.count.GroupLabels;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.list.SortText;
import io.leadkeep.http.mapping.NamedJson;
import io.leadkeep.http.sale.AmountJson;
import io.leadkeep.http.sale.SaleMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows dashboards in the reader's language.
 *
 * @param language the language
 */
record DashboardTexts(Language language) {
  DashboardJson dashboard(DashboardCard card) {
    Dashboard dashboard = card.dashboard();
    return new DashboardJson(dashboard.id().value(), Labels.name(language, Labels.DASHBOARDS, dashboard.name()),
        dashboard.sharing().shared(),
        card.owner().map(owner -> new NamedJson(owner.id().value(), owner.name().value())),
        card.editable(), dashboard.tiles().stream().map(this::tile).toList(), dashboard.revision().createdAt(),
        dashboard.revision().updatedAt());
  }

  TileDataJson data(TileData data) {
    Tile tile = data.tile();
    List<Object> items = new ArrayList<>();
    data.items().contacts().forEach(card -> items.add(ContactMapper.INSTANCE.json(card, language)));
    data.items().companies().forEach(card -> items.add(CompanyMapper.INSTANCE.json(card, language)));
    data.items().sales().forEach(card -> items.add(SaleMapper.INSTANCE.json(card)));
    return new TileDataJson(tile(tile),
        data.total().map(total -> new TotalJson(total.count(), drillDown(tile, total.list()))),
        data.segments().stream().map(segment -> segment(tile, segment)).toList(), items,
        data.days().map(TileData.Days::first), data.days().map(TileData.Days::last));
  }

  private TileJson tile(Tile tile) {
    TileTexts texts = new TileTexts(language);
    return new TileJson(tile.id(), tile.kind(),
        texts.title(tile), texts.definition(tile), tile.subject(), CriteriaJson.of(tile.filter()), tile.includeHidden(),
        tile.groupBy(), tile.columns(), tile.mode(), tile.period(), tile.interval(), SortText.of(tile.sort()),
        tile.limit());
  }

  private SegmentJson segment(Tile tile, TileData.Segment segment) {
    return new SegmentJson(key(segment.name()), label(segment.name()), segment.count().count(),
        drillDown(tile, segment.count().list()), segment.sums().stream().map(AmountJson::of).toList(), segment.exit(),
        segment.cells().stream().map(cell -> segment(tile, cell)).toList());
  }

  private static DrillDownJson drillDown(Tile tile, Filter list) {
    return new DrillDownJson(tile.subject(), CriteriaJson.of(list));
  }

  private static Optional<String> key(TileData.Name name) {
    return switch (name) {
      case TileData.Name.Group(var key) -> key.map(GroupKey::key);
      case TileData.Name.Status(var status) -> Optional.of(status.entry().key().value());
      case TileData.Name.Stage(String key) -> Optional.of(key);
      case TileData.Name.Time(var days) -> Optional.of(days.first().toString());
    };
  }

  private String label(TileData.Name name) {
    return switch (name) {
      case TileData.Name.Group(var key) -> GroupLabels.of(key, language);
      case TileData.Name.Status(var status) -> Labels.name(language, status);
      case TileData.Name.Stage(String key) -> say("stage." + key);
      case TileData.Name.Time(var days) -> days.first().equals(days.last())
          ? days.first().toString()
          : days.first() + " – " + days.last();
    };
  }

  private String say(String key) {
    return Messages.say(language, key);
  }
}
