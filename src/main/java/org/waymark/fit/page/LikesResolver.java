package org.waymark.fit.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

import org.waymark.address.PlaceResolver;
import org.waymark.fit.interest.Answer;
import org.waymark.fit.interest.LikesService;
import org.waymark.fit.interest.PieceOfWork;
import org.waymark.fit.interest.Questionnaire;
import org.waymark.occupation.profile.Interest;
import org.waymark.place.Place;
import org.waymark.text.Messages;
import org.waymark.web.Address;
import org.waymark.web.AddressArgumentResolver;
import org.waymark.web.BadParameterException;
import org.waymark.web.Parameters;

/**
 * Reads what a reader likes: in one text, or as the forms send it, with a parameter for
 * each piece of work (its occupation) or for each kind of interest (its letter).
 */
@Component
class LikesResolver extends AddressArgumentResolver<LikesRequest> {

	private static final int MOST = 100;

	private final Questionnaire questionnaire;

	private final LikesService likes;

	private final PlaceResolver places;

	LikesResolver(Questionnaire questionnaire, LikesService likes, PlaceResolver places) {
		super(LikesRequest.class, List.of("place"));
		this.questionnaire = questionnaire;
		this.likes = likes;
		this.places = places;
	}

	@Override
	public LikesRequest read(Parameters parameters, NativeWebRequest request) {
		Place place = this.places.read(parameters, request);
		Address from = Address.of("/interests").with("place", place.nation() ? List.of() : List.of(place.key()));
		String written = parameters.text("likes").strip();
		String text = written.isEmpty() ? inForm(parameters) : written;
		if (text.isEmpty()) {
			return new LikesRequest(Optional.empty(), false, from);
		}
		return this.likes.read(text)
			.map((said) -> new LikesRequest(Optional.of(said), !said.text().equals(parameters.text("likes")), from))
			.orElseThrow(() -> new BadParameterException("likes", text, Messages.say("fit.expected.likes"), from));
	}

	private String inForm(Parameters parameters) {
		if (Stream.of(Interest.values()).anyMatch((kind) -> !parameters.all(kind.letter()).isEmpty())) {
			return Stream.of(Interest.values()).map((kind) -> score(parameters, kind)).collect(Collectors.joining("."));
		}
		List<PieceOfWork> pieces = this.questionnaire.pieces();
		return pieces.stream().allMatch((piece) -> parameters.all(piece.soc()).isEmpty()) ? ""
				: pieces.stream().map((piece) -> answer(parameters, piece)).collect(Collectors.joining());
	}

	private static String score(Parameters parameters, Interest kind) {
		Integer score = parameters.within(kind.letter(), 0, MOST, null);
		if (score == null) {
			throw new BadParameterException(kind.letter(), "", Messages.say("fit.expected.score", kind.formalName()));
		}
		return String.valueOf(score);
	}

	private static String answer(Parameters parameters, PieceOfWork piece) {
		return String.valueOf(parameters
			.choice(piece.soc(), List.of(Answer.values()), (answer) -> String.valueOf(answer.letter()), Answer.NONE)
			.letter());
	}

}
