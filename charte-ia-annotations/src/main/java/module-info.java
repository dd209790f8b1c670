/** The vocabulary by which code declares AI systems, personal data, decisions and waivers. */
module fr.charteia.annotations {
    exports fr.charteia.annotations;
}
