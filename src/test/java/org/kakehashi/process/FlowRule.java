package org.kakehashi.process;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every flow below {@code processes/} keeps, so that a reader finds the class, the table and the words of a node by its
 * id. Each rule names the faults that it finds in a flow.
 */
enum FlowRule {
    FILE_FOLDER_AND_PROCESS_SHARE_ONE_NAME(Naming::ofTheFile),
    A_NODE_ID_SAYS_TYPE_AND_WHAT_IT_DOES(Naming::ofNodes),
    AN_ARROW_ID_SAYS_WHERE_IT_COMES_FROM_AND_GOES_TO(Naming::ofArrows),
    TASKS_DO_EVENTS_HAPPENED_GATEWAYS_ASK(Naming::ofWords),
    A_MESSAGE_SAYS_PROCESS_AND_WHAT_HAPPENED(Naming::ofMessages),
    EVERYTHING_IS_IN_THE_DIAGRAM(Wording::missingInTheDiagram),
    NODES_HAVE_WORDS_IN_BOTH_LANGUAGES(Wording::ofNodes),
    ANSWERS_HAVE_WORDS_IN_BOTH_LANGUAGES(Wording::ofAnswers),
    WORDS_BELONG_TO_SOMETHING(Wording::ofNothing),
    THE_DIAGRAM_AND_THE_TEXTS_SAY_THE_SAME(Wording::thatDiffers),
    A_SERVICE_TASK_CALLS_THE_BEAN_OF_ITS_NAME(Wiring::ofServiceTasks),
    A_SERVICE_TASK_HAS_A_CLASS(Code::withoutClass),
    A_MESSAGE_IS_SENT_BY_THE_CODE(Code::messagesThatNobodySends),
    A_CONDITION_READS_WHAT_CODE_OR_A_TABLE_SETS(Code::variablesThatNobodySets),
    A_CALL_ACTIVITY_CALLS_A_FLOW_UNDER_THE_SAME_CASE(Wiring::ofCallActivities),
    A_TIMER_ASKS_THE_DEADLINES_FOR_ITSELF(Wiring::ofTimers),
    A_TIMER_HAS_DAYS_IN_THE_TABLE_OF_DEADLINES(Asking::ofTimersWithoutDays),
    A_RULE_TASK_ASKS_A_TABLE_OF_ITS_FOLDER_FOR_ONE_WORD(Asking::ofRuleTasks),
    NO_CODE_AND_NO_PERSON_IN_THE_MODEL(Wiring::codeAndPersons),
    HISTORY_IS_KEPT_FOR_A_STATED_TIME(Wiring::ofHistory),
    A_CONDITION_COMPARES_ONE_VARIABLE(Choosing::byOtherThanOneVariable),
    EVERY_WAY_OUT_HAS_A_CONDITION_OR_IS_THE_DEFAULT(Choosing::withoutCondition);

    private final Function<Flow, Stream<String>> faults;

    FlowRule(Function<Flow, Stream<String>> faults) {
        this.faults = faults;
    }

    List<String> faultsIn(Flow flow) {
        return faults.apply(flow).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
