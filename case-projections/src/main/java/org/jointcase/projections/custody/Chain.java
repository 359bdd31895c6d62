package org.jointcase.projections.custody;

import java.util.List;

/** An exhibit's custodian now and each step that led to him, in order. */
public record Chain(Holding holding, List<Step> steps) {}
