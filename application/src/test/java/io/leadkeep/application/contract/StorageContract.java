package io.leadkeep.application.contract;

/**
 * All that a storage promises. For example:
 *
 * <pre>{@code
 * final class MyStorageTest implements StorageContract {
 *   @TempDir Path folder;
 *
 *   public Storage open() {
 *     return new MyStorage(folder.resolve("leadkeep"));
 *   }
 *
 *   public Storage reopen(Storage storage) {
 *     storage.close();
 *     return open();
 *   }
 * }
 * }</pre>
 */
public interface StorageContract extends
    WorkspacesContract,
    TransactionContract,
    SettingsContract,
    ItemsContract,
    RulesContract,
    RecordsContract,
    TokensContract,
    LeadStatusEntriesContract,
    HistoriesContract,
    GivenAnswersContract,
    OrderContract,
    PagingContract,
    CriteriaContract,
    WordsContract,
    GroupsContract,
    FieldsContract,
    RandomSearchContract,
    SortLanguageContract,
    TextsContract,
    PrecisionContract,
    DurabilityContract,
    ConcurrencyContract,
    RacesContract {}
