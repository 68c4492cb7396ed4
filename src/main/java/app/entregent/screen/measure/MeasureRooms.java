package app.entregent.screen.measure;

/** What the pages of Measure show beside the rings. */
public record MeasureRooms(
    KpiViewModel kpis,
    FunnelViewModel funnel,
    GoalsViewModel goals,
    ChainViewModel chain,
    ReviewViewModel review) {}
