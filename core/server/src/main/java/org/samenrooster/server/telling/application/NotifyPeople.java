package org.samenrooster.server.telling.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.OutboxConsumer;
import org.samenrooster.server.platform.outbox.ToldEvent;
import org.samenrooster.server.telling.application.Notices.Notice;
import org.samenrooster.server.telling.application.Notifications.Receiver;
import org.samenrooster.telling.NotificationPreferences;
import org.samenrooster.telling.QuietTime;

/** Makes notifications of what happened, for everybody whom it is for and who wants them. */
@Dependent
public class NotifyPeople implements OutboxConsumer {

  private final TeamPeople people;
  private final AgreementsInForce agreements;
  private final Preferences preferences;
  private final Notifications notifications;

  @Inject
  NotifyPeople(
      TeamPeople people,
      AgreementsInForce agreements,
      Preferences preferences,
      Notifications notifications) {
    this.people = people;
    this.agreements = agreements;
    this.preferences = preferences;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public void take(ToldEvent told) {
    Notices.of(told.event()).ifPresent(notice -> make(told, notice));
  }

  private void make(ToldEvent told, Notice notice) {
    var event = told.event();
    var zone = people.zone(event.organisationId(), event.teamId());
    var today = told.at().atZone(zone).toLocalDate();
    var quiet = agreements.on(event.organisationId(), event.teamId(), today).quietHours();
    List<Receiver> receivers = new ArrayList<>();
    for (var personId : receivers(event, notice, today)) {
      var wanted = wanted(event, personId);
      if (wanted.wants(notice.kind())) {
        var time =
            new QuietTime(
                zone,
                moment -> quiet.filter(hours -> hours.contains(moment)).isPresent(),
                day -> people.isDayOff(event.organisationId(), personId, day));
        receivers.add(
            new Receiver(
                personId, time.firstAfter(told.at(), wanted), wanted.wantsByMail(notice.kind())));
      }
    }
    notifications.add(told, notice.kind(), receivers);
  }

  private Set<String> receivers(Event event, Notice notice, LocalDate today) {
    var organisationId = event.organisationId();
    var teamId = event.teamId();
    var receivers =
        new TreeSet<>(
            switch (notice.receivers()) {
              case TEAM -> people.members(organisationId, teamId, today);
              case CONCERNED, CONCERNED_AND_LEADS ->
                  people.persons(organisationId, teamId, event.memberIds());
              case LEADS -> people.leads(organisationId, teamId, today);
              case FREE_FOR_SHIFT ->
                  people.freeFor(organisationId, teamId, event.detail(EventDetail.SHIFT));
            });
    if (notice.receivers() == Notices.Receivers.CONCERNED_AND_LEADS) {
      receivers.addAll(people.leads(organisationId, teamId, today));
    }
    event.personId().ifPresent(receivers::remove);
    return receivers;
  }

  private NotificationPreferences wanted(Event event, String personId) {
    return preferences
        .of(event.organisationId(), personId)
        .map(Preferences.Stored::wanted)
        .orElse(NotificationPreferences.UNSAID);
  }
}
