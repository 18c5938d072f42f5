package org.samenrooster.demand;

import java.util.List;
import java.util.Optional;
import org.samenrooster.team.Handover;

/**
 * What the clients or patients of a team need. What its parts ask for adds up; minimum staffing is
 * a floor under that sum.
 *
 * @param clients with their care profiles and activities
 * @param ward parts of the day with a number of patients
 * @param minimumStaffing floors
 */
public record CareDemand(
    List<Client> clients, List<WardPart> ward, List<MinimumStaffing> minimumStaffing) {

  public CareDemand {
    clients = List.copyOf(clients);
    ward = List.copyOf(ward);
    minimumStaffing = List.copyOf(minimumStaffing);
  }

  /**
   * Somebody who receives care.
   *
   * @param id the team's own label, never a name
   */
  public record Client(String id, Optional<CareProfile> profile, List<CareActivity> activities) {

    public Client {
      activities = List.copyOf(activities);
    }
  }

  /**
   * People needed per level and quarter of an hour. Activities are placed whole inside their
   * windows so that the peak stays low, and the care of profiles goes around them; the same demand
   * always gives the same need.
   *
   * @param handovers daily moments at which two crews overlap
   */
  public StaffingNeed staffingNeed(List<Handover> handovers) {
    CareLoad load = new CareLoad();
    ward.forEach(load::add);
    new ActivityPlacement(load)
        .place(clients.stream().flatMap(client -> client.activities().stream()).toList());
    clients.forEach(client -> client.profile().ifPresent(load::pour));
    return load.need(minimumStaffing).withHandovers(handovers);
  }
}
