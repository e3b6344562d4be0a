package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A process that saves with several threads and tells what it was answered, until somebody kills it. */
public final class CrashingProcess {
  /** How many answers there are at least before it is killed. */
  private static final int ANSWERS = 40;
  private static final String ANSWER = "saved ";

  private CrashingProcess() {}

  /**
   * {@return the companies of which such a process told before it was killed}
   *
   * @param url the storage, which nobody else has open
   * @param workspace where to save
   * @param company one that is there, and grows with each that is saved
   */
  static Set<UUID> run(String url, WorkspaceId workspace, CompanyId company) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command = new ProcessBuilder(
        java, CrashingProcess.class.getName(), url, workspace.value(), company.value().toString());
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = command.redirectErrorStream(true).start();
    Set<UUID> answered = new HashSet<>();
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(ANSWER)) {
          answered.add(UUID.fromString(line.substring(ANSWER.length())));
        } else {
          said.add(line);
        }
        if (answered.size() == ANSWERS) {
          process.toHandle().destroyForcibly(); // unlike the process's own, this leaves what it told to be read
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    if (answered.size() < ANSWERS) {
      throw new AssertionError("the process ended by itself: " + String.join("\n", said));
    }
    return answered;
  }

  /** Takes the URL of the storage, the id of the workspace, and that of the company that grows. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Storage storage = Storages.open(arguments[0]);
    WorkspaceId workspace = new WorkspaceId(arguments[1]);
    CompanyId company = new CompanyId(UUID.fromString(arguments[2]));
    for (int thread = 0; thread < ConcurrencyContract.THREADS; thread++) {
      new Thread(() -> {
        while (!out.checkError()) { // that is, while somebody listens
          UUID id = UUID.randomUUID(); // the ids of tests begin anew in every process
          storage.write(workspace, unit -> save(unit, id, company));
          out.println(ANSWER + id);
        }
      }).start();
    }
  }

  /** Saves in four places what belongs together. */
  private static UUID save(UnitOfWork unit, UUID id, CompanyId growing) {
    Company before = unit.companies().find(growing).orElseThrow();
    Company company = aCompany().id(id).build().in(before.category());
    unit.companies().insert(company);
    unit.contacts().insert(aContact().id(UUID.randomUUID()).of(company).build());
    unit.histories().append(List.of(aChange().of(company).build()));
    unit.companies().update(before.at(before.revision().next(NOON)));
    return id;
  }
}
