package org.samenrooster.cli;

import org.samenrooster.files.HoursDocument;
import org.samenrooster.hours.agreement.HoursAgreement;

/** What {@code hours} counts, and by which agreement. */
record HoursInput(HoursAgreement agreement, int year, HoursDocument document) {}
