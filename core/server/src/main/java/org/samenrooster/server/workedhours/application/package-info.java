/** One class for each thing that is done with worked hours. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.workedhours.application;
