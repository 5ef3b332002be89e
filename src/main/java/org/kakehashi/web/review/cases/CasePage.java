package org.kakehashi.web.review.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.collaboration.Incomplete;
import org.kakehashi.fact.WrongFactType;
import org.kakehashi.identity.Actor;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Refused;
import org.kakehashi.review.precedent.Precedent;
import org.kakehashi.review.precedent.Precedents;
import org.kakehashi.screening.JudgementIncomplete;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.review.parity.ParityViews;
import org.kakehashi.web.review.precedent.PrecedentViews;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of a case: when it is opened, and again with what is to be put right in one of its forms. */
@Component
class CasePage {

    private final CaseFiles files;
    private final CaseScreens screens;
    private final ParityViews parities;
    private final Precedents precedents;
    private final PrecedentViews views;

    CasePage(CaseFiles files, CaseScreens screens, ParityViews parities, Precedents precedents, PrecedentViews views) {
        this.files = files;
        this.screens = screens;
        this.parities = parities;
        this.precedents = precedents;
        this.views = views;
    }

    /** That it is read stands in the trail before anything of it is put together. */
    String show(Actor actor, UUID id, Map<String, String> kept, Locale locale, Model model) {
        CaseFile file = files.read(actor, id, "CASE");
        fill(actor, file, kept, locale, model);
        return "review/case";
    }

    private void fill(Actor actor, CaseFile file, Map<String, String> kept, Locale locale, Model model) {
        List<Precedent> similar = precedents.near(actor, file.id());
        model.addAttribute("screen", screens.of(actor, file, kept, similar, locale));
        model.addAttribute("parity", parities.of(file, locale));
        model.addAttribute("precedents", views.of(similar, locale));
    }

    /**
     * Does what a form asks for and goes back to the page; or shows it again with the error at its field and all that was
     * typed.
     *
     * @param field of the form that is wrong when something is missing
     * @param done text that says what was done
     */
    String after(Runnable work, CaseForm form, String field, String done) {
        FieldErrors errors = FieldErrors.none();
        try {
            work.run();
            return form.done(done);
        } catch (Refused.Missing | Incomplete refused) {
            errors.add(field, "review.problem.reason");
        } catch (JudgementIncomplete refused) {
            String fields = field.substring(0, field.lastIndexOf('-') + 1);
            errors.add(fields + refused.field(), "screening.problem." + refused.field());
        } catch (WrongFactType refused) {
            errors.add(field, "review.problem.value");
        } catch (Refused.OutcomeDoesNotFit | Refused.Prohibited refused) {
            errors.add(field, "refusal." + refused.getClass().getSimpleName());
        }
        return again(errors, form);
    }

    /** Nothing that the form offers was chosen. */
    String choose(String field, CaseForm form) {
        return again(FieldErrors.none().add(field, "review.problem.choose"), form);
    }

    String again(FieldErrors errors, CaseForm form) {
        return form.again(this, errors);
    }
}
