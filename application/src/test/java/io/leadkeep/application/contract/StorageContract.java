package io.leadkeep.application.contract;

/**
 * All that a storage promises whose data go with its process; any other keeps {@link DurableStorageContract}. So:
 *
 * <pre>{@code
 * final class MyStorageTest implements StorageContract {
 *   public Storage open() {
 *     return new MyStorage();
 *   }
 *
 *   public Storage reopen(Storage storage) {
 *     return storage;
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
    SelectionMembersContract,
    LeadStatusEntriesContract,
    HistoriesContract,
    GivenAnswersContract,
    HintsContract,
    OrderContract,
    PagingContract,
    CriteriaContract,
    WordsContract,
    GroupsContract,
    SaleTotalsContract,
    FieldsContract,
    RandomSearchContract,
    SortLanguageContract,
    TextsContract,
    PrecisionContract,
    DurabilityContract,
    ConcurrencyContract,
    RacesContract {}
