/**
 * From care demand to staffing need and shift demand of a team. Owns the stored document; refuses
 * to store what can be worked out from it.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.demand;
