package org.jointcase.api.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jointcase.messaging.Alarm;
import org.jointcase.projections.dashboard.Figures;

/**
 * What the dashboard shows.
 *
 * @param alarms that stand where this is answered, for the centre's people: what somebody has to look at
 */
record Overview(@JsonUnwrapped Figures figures, List<Alarm> alarms) {}
