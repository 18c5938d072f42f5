/**
 * Changes of who works what after publication: requests, swaps and offers with the consent of
 * everybody whose roster they change, booked for all or for none.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.exchange;
