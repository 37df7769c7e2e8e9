package org.waymark.benchmark;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.waymark.scoring.Answers;

/**
 * The same questionnaire with its rules in Drools and the arithmetic between them written by hand. Rules are compiled
 * beforehand, to Drools' executable model, its fastest; each scoring has a session of its own.
 */
final class WithDrools {

    /** @param recommended whose condition holds, in the order of the plan */
    record Outcome(Numbers numbers, boolean[] recommended) {}

    private final Plan plan;
    private final Arithmetic arithmetic;
    private final KieBase rules;

    WithDrools(Plan plan) {
        this.plan = plan;
        this.arithmetic = new Arithmetic(plan);
        this.rules = compiled(DroolsRules.of(plan));
    }

    private static KieBase compiled(String rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rules.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    Outcome score(Answers answers) {
        KieSession session = rules.newKieSession();
        try {
            Numbers numbers = arithmetic.claims(answers);
            reach(session, new DroolsStage.Claimed(numbers));
            arithmetic.rollUp(numbers);
            reach(session, new DroolsStage.RolledUp(numbers));
            reach(session, new DroolsStage.LowerLevels(numbers));
            arithmetic.publish(numbers);
            boolean[] recommended = new boolean[plan.recommendations()];
            reach(session, new DroolsStage.Levels(numbers, recommended));
            return new Outcome(numbers, recommended);
        } finally {
            session.dispose();
        }
    }

    private static void reach(KieSession session, DroolsStage stage) {
        session.insert(stage);
        session.fireAllRules();
    }
}
