package fr.charteia.core;

/** The analysis: a project in, a report out. */
public final class Analysis {
    private Analysis() {}

    /**
     * Analyses a project.
     *
     * @throws ConfigurationException when there is nothing to analyse although there should be: sources without class
     *     files, a policy file that was given by name and does not exist
     */
    public static Report run(Project project, Options options) throws ConfigurationException {
        throw new UnsupportedOperationException();
    }
}
