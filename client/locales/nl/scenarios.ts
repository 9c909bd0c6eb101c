/** The Dutch texts of the scenarios page: they come with that page. */
export const scenarios = { title: 'Scenario’s' };
