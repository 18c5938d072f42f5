/**
 * One class per command on a roster period, and what is shown of it. What may follow what is the
 * domain's table; every decision is logged.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.period.application;
