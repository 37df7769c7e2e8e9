package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads all files of one questionnaire and puts them together. */
final class WholeReader {

    private static final String MAIN = "questionnaire.yaml";
    private static final String SOURCES = "sources.yaml";

    private final ProblemList problems;
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Set<String> broken = new HashSet<>();
    private Draft draft;

    WholeReader(ProblemList problems) {
        this.problems = problems;
    }

    Questionnaire read(SortedMap<String, byte[]> given) {
        given.forEach((path, bytes) -> {
            if (given.size() == 1 || QuestionnaireFiles.belongs(path)) {
                SourceFile.decode(path, bytes, problems)
                        .ifPresentOrElse(file -> files.put(path, file), () -> broken.add(path));
            }
        });
        boolean inFolder = given.size() != 1;
        draft = new Draft(problems, inFolder);
        String main = inFolder ? MAIN : given.firstKey();
        if (!files.containsKey(main) && !broken.contains(main) && problems.isEmpty()) {
            problems.add(new Place(MAIN, 1, 1), "the file " + MAIN + " is missing");
        }
        Optional<Questionnaire> read = fields(main, "questionnaire").map(this::questionnaire);
        read.ifPresent(this::refuseCycles);
        if (!problems.isEmpty()) {
            throw new QuestionnaireProblems(problems.sorted());
        }
        return read.orElseThrow();
    }

    private Optional<Fields> fields(String path, String what) {
        return yaml(path).flatMap(node -> Fields.of(node, what, problems));
    }

    private Optional<YamlNode> yaml(String path) {
        SourceFile file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        Optional<YamlNode> node = YamlReader.read(file, problems);
        if (node.isEmpty()) {
            draft.names().addUnreadable(file.text());
        }
        return node;
    }

    private Questionnaire questionnaire(Fields fields) {
        String id = fields.id("id");
        String version = version(fields);
        String title = fields.text("title");
        String language = fields.text("language", "en");
        List<Level> levels = LevelsReader.read(fields);
        Set<Integer> numbers = levels.stream().map(Level::level).collect(Collectors.toCollection(TreeSet::new));
        Scoring defaults = ScoringReader.DEFAULTS;
        Scoring.Rollup overall = Scoring.Rollup.NONE;
        Optional<Fields> scoring = fields.inner("scoring");
        if (scoring.isPresent()) {
            ScoringReader reader = new ScoringReader(numbers);
            overall = reader.overall(scoring.get());
            defaults = reader.read(scoring.get(), defaults);
        }
        ChoiceReader choices = new ChoiceReader(draft);
        choices.readSets(fields);
        List<Form> forms = forms(fields);
        Parts parts = new Parts(
                new AreaReader(draft, new QuestionReader(draft, choices, numbers), defaults, numbers),
                new RuleReader(draft, numbers),
                new RecommendationReader(draft));
        parts.readRules(fields);
        List<Classification> classifications = parts.rules.classifications(fields);
        fields.require("areas");
        fields.list("areas").forEach(node -> area(node, parts));
        fields.refuseOthers();
        refuseStrays(parts);
        Map<String, SourceNote> sources =
                yaml(SOURCES).map(new ConceptReader(draft)::sources).orElse(Map.of());
        Map<String, Concept> concepts = concepts();
        draft.checkNow();
        return new Questionnaire(
                id,
                version,
                title,
                language,
                QuestionnaireFiles.sha256(files.values()),
                levels,
                withRollup(defaults, overall),
                forms,
                parts.areas,
                parts.caps,
                classifications,
                parts.findings,
                parts.recommendations,
                concepts,
                sources);
    }

    private static String version(Fields fields) {
        String version = fields.text("version");
        if (!version.isEmpty() && !version.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            fields.add(
                    fields.place("version"), "the version '" + version + "' has to be letters, digits, dots, hyphens");
        }
        return version;
    }

    private static Scoring withRollup(Scoring defaults, Scoring.Rollup rollup) {
        return new Scoring(
                rollup,
                defaults.blank(),
                defaults.unknown(),
                defaults.notApplicableIsMet(),
                defaults.levelFrom(),
                defaults.bands(),
                defaults.achievedAt(),
                defaults.publishAtCoverage(),
                defaults.aggregate());
    }

    private List<Form> forms(Fields questionnaire) {
        List<Form> forms = new ArrayList<>();
        for (Fields fields : questionnaire.each("forms", "form")) {
            String id = draft.declare(Names.Kind.FORM, fields);
            if (id.equals("full")) {
                fields.add(fields.place("id"), "the form 'full' exists by itself; choose another id");
            }
            fields.require("questions");
            Set<String> questions = new LinkedHashSet<>(draft.useAll(Names.Kind.QUESTION, fields.names("questions")));
            forms.add(new Form(id, fields.text("title", id), questions));
            fields.refuseOthers();
        }
        return forms;
    }

    /** What the questionnaire's file and the area files have in common. */
    private record Parts(
            AreaReader reader,
            RuleReader rules,
            RecommendationReader advice,
            List<Area> areas,
            List<Cap> caps,
            List<Finding> findings,
            List<Recommendation> recommendations,
            Set<String> used) {

        Parts(AreaReader reader, RuleReader rules, RecommendationReader advice) {
            this(
                    reader,
                    rules,
                    advice,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new HashSet<>());
        }

        void readRules(Fields file) {
            caps.addAll(rules.caps(file));
            findings.addAll(rules.findings(file));
            recommendations.addAll(advice.recommendations(file));
        }
    }

    /** Written out, or the id of an area that has a file of its own. */
    private void area(YamlNode node, Parts parts) {
        if (!(node instanceof YamlScalar id)) {
            Fields.of(node, "area", problems).ifPresent(area -> parts.areas.add(parts.reader.read(area)));
            return;
        }
        String path = "areas/" + id.text() + ".yaml";
        if (!id.isTextInEveryYaml()) {
            problems.add(id.place(), "YAML does not read " + id.text() + " as a name: put it in quotes");
        } else if (!parts.used.add(path)) {
            problems.add(id.place(), "'" + id.text() + "' stands twice under 'areas'");
        } else if (files.containsKey(path)) {
            fields(path, "area file").ifPresent(file -> areaFile(file, id.text(), parts));
        } else if (!broken.contains(path)) {
            problems.addUnknown(
                    id.place(),
                    "there is no file " + path + " for the area '" + id.text() + "'",
                    id.text(),
                    areaFiles());
        }
    }

    private List<String> areaFiles() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("areas/"))
                .map(WholeReader::nameOf)
                .toList();
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    private void areaFile(Fields file, String expected, Parts parts) {
        file.require("area");
        file.inner("area").ifPresent(fields -> {
            Area area = parts.reader.read(fields);
            parts.areas.add(area);
            if (!area.id().isEmpty() && !area.id().equals(expected)) {
                fields.add(
                        fields.place("id"), "the id differs from the name of its file, areas/" + expected + ".yaml,");
            }
        });
        parts.readRules(file);
        file.refuseOthers();
    }

    private void refuseStrays(Parts parts) {
        for (String path : files.keySet()) {
            boolean expected = files.size() == 1
                    || path.equals(MAIN)
                    || path.equals(SOURCES)
                    || parts.used.contains(path)
                    || path.matches("concepts/[^/]+\\.md");
            if (!expected) {
                problems.add(
                        new Place(path, 1, 1),
                        path.matches("areas/[^/]+\\.yaml")
                                ? "'" + nameOf(path) + "' is not listed under 'areas' of " + MAIN
                                : "this file is not read: areas are areas/*.yaml, concepts are concepts/*.md");
            }
        }
    }

    private Map<String, Concept> concepts() {
        Map<String, Concept> concepts = new TreeMap<>();
        ConceptReader reader = new ConceptReader(draft);
        files.forEach((path, file) -> {
            if (path.matches("concepts/[^/]+\\.md")) {
                String slug = nameOf(path);
                if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                    problems.add(file.place(0), "the name of the file is not in kebab-case (a-z, 0-9, single hyphens)");
                }
                draft.names().declare(Names.Kind.CONCEPT, slug, file.place(0));
                reader.concept(slug, file).ifPresent(concept -> concepts.put(slug, concept));
            }
        });
        return concepts;
    }

    private void refuseCycles(Questionnaire questionnaire) {
        new DependencyGraph(questionnaire)
                .cycles()
                .forEach(cycle -> problems.add(cycle.place(), "these read each other in a circle: " + cycle));
        new RecommendationCycles(questionnaire.recommendations())
                .found()
                .forEach(cycle -> problems.add(cycle.place(), "these wait for each other in a circle: " + cycle));
    }
}
