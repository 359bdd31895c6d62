package org.jointcase.projections.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, if there is one */
public record BoardPage(List<BoardItem> items, @Nullable String next) {}
