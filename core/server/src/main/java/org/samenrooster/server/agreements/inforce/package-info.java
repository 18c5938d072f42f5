/** What a team's agreements say on a day, for every feature that goes by them. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.agreements.inforce;
