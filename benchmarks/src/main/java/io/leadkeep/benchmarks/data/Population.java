package io.leadkeep.benchmarks.data;

import java.util.List;
import java.util.Optional;

/**
 * The companies and contacts of a workspace: always the same ones, ten contacts a company.
 *
 * @param contacts how many contacts
 */
public record Population(int contacts) {
  /** The category of a tenth of the companies: potential customers whose contacts have no lead status yet. */
  public static final String DORMANT = "event-guests";
  /** The keys of the lead statuses. */
  public static final List<String> STATUSES =
      List.of("open", "contacting", "disqualified", "re-nurture", "qualified");

  /** How many users own contacts. */
  public static final int OWNERS = 20;

  private static final int CONTACTS_A_COMPANY = 10;
  /** Further than lead statuses and names look, so that owners have contacts of all kinds. */
  private static final int BEYOND = 10_000;
  private static final int COMPANIES_A_ROUND = 20;
  /** What of twenty companies the first so many are. */
  private static final List<String> CATEGORIES = List.of(
      "lead", "lead", "lead", "lead", "lead", "lead", "marketing-qualified-lead", "marketing-qualified-lead",
      "marketing-qualified-lead", "opportunity", "opportunity", "opportunity", "lost-opportunity",
      DORMANT, DORMANT, "customer", "customer", "customer", "partner", "other");
  private static final List<String> UNTRACKED = List.of(DORMANT, "customer", "partner", "other");
  private static final int[] STATUSES_OF_TEN = {0, 0, 0, 0, 1, 1, 2, 2, 3, 4};

  private static final List<String> FIRST_NAMES = List.of(
      "Åsa", "Björn", "Cecilia", "David", "Elżbieta", "François", "Greta", "Håkon", "Ingrid", "Jürgen", "Karin",
      "Lars", "Maja", "Niels", "Oksana", "Pieter", "Quentin", "Rania", "Søren", "Tomáš", "Ulrika", "Valentina",
      "Wim", "Xenia", "Yusuf", "Zoë", "Anna", "Peter", "Maria", "Johan", "Emma");
  private static final List<String> LAST_NAMES = List.of(
      "Öberg", "Andersson", "Nilsen", "Jensen", "van Dijk", "Müller", "García", "Kowalska", "Lindqvist", "Østergaard",
      "Schäfer", "de Vries", "Larsson", "Hansen", "Novák", "Bakker", "Fischer", "Ström", "Dahl", "Petrov", "O’Brien",
      "Virtanen", "Rossi");

  /** {@return how many companies there are} */
  public int companies() {
    return (contacts + CONTACTS_A_COMPANY - 1) / CONTACTS_A_COMPANY;
  }

  /** {@return the number of a contact's company} */
  public int companyOf(int contact) {
    return contact / CONTACTS_A_COMPANY;
  }

  /** {@return the key of a company's category} */
  public String category(int company) {
    return CATEGORIES.get((int) (mixed(company) % COMPANIES_A_ROUND));
  }

  /** {@return whether the contacts of a company have a lead status that can be seen and changed} */
  public boolean tracked(int company) {
    return !UNTRACKED.contains(category(company));
  }

  /** {@return the place in {@link #STATUSES} of a contact's lead status; none if it isn't tracked} */
  public Optional<Integer> leadStatus(int contact) {
    return tracked(companyOf(contact))
        ? Optional.of(STATUSES_OF_TEN[(int) (mixed(contact) % STATUSES_OF_TEN.length)])
        : Optional.empty();
  }

  /** {@return the number of a contact's owner} */
  public int owner(int contact) {
    return (int) (mixed(contact) / BEYOND % OWNERS);
  }

  /** {@return a company's name} */
  public String companyName(int company) {
    return LAST_NAMES.get((int) (mixed(company) % LAST_NAMES.size())) + " & " + company + " AB";
  }

  /** {@return a contact's first name} */
  public String firstName(int contact) {
    return FIRST_NAMES.get((int) (mixed(contact) % FIRST_NAMES.size()));
  }

  /** {@return a contact's last name} */
  public String lastName(int contact) {
    return LAST_NAMES.get((int) (mixed(contact) / FIRST_NAMES.size() % LAST_NAMES.size())) + "-" + contact;
  }

  /** {@return a contact's e-mail address} */
  public String email(int contact) {
    return "contact." + contact + "@company-" + companyOf(contact) + ".example";
  }

  /** Neighbours have nothing in common. */
  private static long mixed(int number) {
    long bits = (number + 1) * 0x9E3779B97F4A7C15L;
    return (bits ^ bits >>> 32) >>> 1;
  }
}
