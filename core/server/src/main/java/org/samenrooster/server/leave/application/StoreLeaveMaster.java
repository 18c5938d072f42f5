package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.leave.application.LeaveMaster.Where;
import org.samenrooster.server.leave.application.LeaveMasters.StoredMaster;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.Teams;

/** Makes this system or that of HR the master of leave. */
@Dependent
public final class StoreLeaveMaster {

  private final Teams teams;
  private final LeaveMasters masters;

  @Inject
  StoreLeaveMaster(Teams teams, LeaveMasters masters) {
    this.teams = teams;
    this.masters = masters;
  }

  /**
   * Stores it; to be called in a transaction.
   *
   * @param versionCheck is told the stored version, if there is one, and throws if the caller has
   *     not seen it
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if HR is
   *     the master and nobody would know where to ask
   */
  public StoredMaster store(Caller caller, LeaveMaster master, Consumer<OptionalInt> versionCheck) {
    // Two first documents at once would both find none.
    teams.lockOrganisation(caller.organisationId());
    versionCheck.accept(
        masters.of(caller.organisationId()).stream().mapToInt(StoredMaster::version).findFirst());
    if (master.where() == Where.HR && master.askAt().filter(at -> !at.isBlank()).isEmpty()) {
      throw Problems.impossible(List.of(Fault.at("/askAt", FaultCode.MISSING, "", "askAt")));
    }
    return new StoredMaster(
        masters.store(caller.organisationId(), caller.personId(), master), master);
  }
}
