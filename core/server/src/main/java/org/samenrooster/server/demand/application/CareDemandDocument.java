package org.samenrooster.server.demand.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.CareActivityDto;
import org.samenrooster.api.model.CareDemandDocumentDto;
import org.samenrooster.api.model.CareProfileDto;
import org.samenrooster.api.model.ClientDto;
import org.samenrooster.api.model.HandoverDto;
import org.samenrooster.api.model.MinimumStaffingDto;
import org.samenrooster.api.model.WardPartDto;
import org.samenrooster.api.model.WeekdayDto;
import org.samenrooster.demand.CareDemandDraft;
import org.samenrooster.demand.CareDemandDraft.ActivityDraft;
import org.samenrooster.demand.CareDemandDraft.ClientDraft;
import org.samenrooster.demand.CareDemandDraft.DayPartDraft;
import org.samenrooster.demand.CareDemandDraft.MinimumStaffingDraft;
import org.samenrooster.demand.CareDemandDraft.ProfileDraft;
import org.samenrooster.demand.CareDemandDraft.WardPartDraft;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.team.Handover;

/**
 * The care demand document in the form of the contract, which is also the form it is stored in, and
 * what the domain makes of it.
 */
public final class CareDemandDocument {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final CareDemandDocumentDto dto;

  private CareDemandDocument(CareDemandDocumentDto dto) {
    this.dto = dto;
  }

  /** The document as it travels. */
  public static CareDemandDocument of(CareDemandDocumentDto dto) {
    return new CareDemandDocument(dto);
  }

  /** A document as it was stored. */
  public static CareDemandDocument parse(String json) {
    return new CareDemandDocument(JSON.fromJson(json, CareDemandDocumentDto.class));
  }

  /** The document as it travels. */
  public CareDemandDocumentDto dto() {
    return dto;
  }

  /** The document as it is stored. */
  public String json() {
    return JSON.toJson(dto);
  }

  /** Everything that is wrong with it. */
  public List<Fault> check() {
    var faults = new ArrayList<>(draft().check());
    var moments = new HashSet<String>();
    for (int i = 0; i < handovers().size(); i++) {
      var at = handovers().get(i).getAt();
      if (!moments.add(at)) {
        faults.add(Fault.at("/handovers/" + i + "/at", FaultCode.DUPLICATE_ID, at));
      }
    }
    return faults;
  }

  /**
   * People needed per level and quarter of an hour.
   *
   * @param ofTeam the team's handovers, which hold where the document has none
   */
  public StaffingNeed staffingNeed(List<Handover> ofTeam) {
    var own =
        each(
            handovers(),
            handover -> new Handover(LocalTime.parse(handover.getAt()), handover.getMinutes()));
    return draft().toCareDemand().staffingNeed(own.isEmpty() ? ofTeam : own);
  }

  private List<HandoverDto> handovers() {
    return each(dto.getHandovers(), Function.identity());
  }

  private CareDemandDraft draft() {
    return new CareDemandDraft(
        each(dto.getClients(), CareDemandDocument::client),
        each(dto.getProfiles(), CareDemandDocument::profile),
        dto.getWard() == null
            ? List.of()
            : each(dto.getWard().getParts(), CareDemandDocument::part),
        each(dto.getMinimumStaffing(), CareDemandDocument::minimum));
  }

  private static ClientDraft client(ClientDto client) {
    return new ClientDraft(
        client.getId(),
        client.getProfile(),
        each(client.getActivities(), CareDemandDocument::activity));
  }

  private static ActivityDraft activity(CareActivityDto activity) {
    return new ActivityDraft(
        activity.getName(),
        activity.getMinutes(),
        activity.getFrom(),
        activity.getUntil(),
        activity.getLevel(),
        each(activity.getDays(), WeekdayDto::name),
        activity.getCarers());
  }

  private static ProfileDraft profile(CareProfileDto profile) {
    return new ProfileDraft(
        profile.getCode(),
        profile.getWeeklyMinutes(),
        profile.getLevel(),
        each(
            profile.getDayParts(),
            part -> new DayPartDraft(part.getFrom(), part.getUntil(), part.getShare())));
  }

  private static WardPartDraft part(WardPartDto part) {
    return new WardPartDraft(
        part.getName(),
        part.getFrom(),
        part.getUntil(),
        each(part.getDays(), WeekdayDto::name),
        part.getPatients(),
        part.getPatientsPerNurse(),
        part.getLevel());
  }

  private static MinimumStaffingDraft minimum(MinimumStaffingDto minimum) {
    return new MinimumStaffingDraft(
        minimum.getFrom(),
        minimum.getUntil(),
        each(minimum.getDays(), WeekdayDto::name),
        minimum.getLevel(),
        minimum.getPeople());
  }

  private static <F, T> List<T> each(@Nullable Collection<F> values, Function<F, T> as) {
    return values == null ? List.of() : values.stream().map(as).toList();
  }
}
