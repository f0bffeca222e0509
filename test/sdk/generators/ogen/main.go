package main

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"time"

	"smoke/client"

	"github.com/google/uuid"
	"github.com/ogen-go/ogen/ogenerrors"
)

// Operators have a token and nothing else.
type operator string

func (token operator) AdminToken(context.Context, client.OperationName) (client.AdminToken, error) {
	return client.AdminToken{APIKey: string(token)}, nil
}

func (operator) Bearer(context.Context, client.OperationName) (client.Bearer, error) {
	return client.Bearer{}, ogenerrors.ErrSkipClientSecurity
}

func (operator) Session(context.Context, client.OperationName) (client.Session, error) {
	return client.Session{}, ogenerrors.ErrSkipClientSecurity
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	ctx, user_id := context.Background(), client.UserId(uuid.MustParse(os.Args[3]))
	api := must(client.NewClient(os.Args[1], operator(os.Args[2])))

	user := must(api.GetUser(ctx, client.GetUserParams{UserID: user_id})).(*client.UserOverviewHeaders).Response
	whose := client.SetUserTierParams{UserID: user_id}
	change := must(api.SetUserTier(ctx, &client.TierChange{Tier: 2, Note: client.NewOptString("smoke")}, whose)).(*client.TierChangedHeaders).Response
	refused := must(api.SetUserTier(ctx, &client.TierChange{Tier: 999}, whose)).(*client.SetUserTierBadRequest).Response

	at := client.Instant(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))
	batch := client.BillingBatch{Events: []client.BillingEvent{
		client.NewInvoicePaidEventBillingEvent(client.InvoicePaidEvent{
			ID: "evt_paid", Type: client.InvoicePaidEventTypeInvoicePaid, OccurredAt: at, InvoiceID: "inv_smoke", UserID: user_id, AmountMicro: 49_000_000,
		}),
		client.NewInvoiceVoidedEventBillingEvent(client.InvoiceVoidedEvent{
			ID: "evt_voided", Type: client.InvoiceVoidedEventTypeInvoiceVoided, OccurredAt: at, InvoiceID: "inv_smoke", UserID: user_id,
		}),
	}}
	outcomes := []string{}
	answer := must(api.RecordBillingEvents(ctx, &batch, client.RecordBillingEventsParams{})).(*client.BillingOutcomesHeaders)
	for _, outcome := range answer.Response.Outcomes {
		outcomes = append(outcomes, string(outcome.Outcome))
	}

	users := []string{}
	for {
		params := client.ListUsersParams{Limit: client.NewOptInt32(1), Offset: client.NewOptInt32(int32(len(users)))}
		page := must(api.ListUsers(ctx, params)).(*client.UserPageHeaders).Response
		if len(page.Items) == 0 {
			break
		}
		for _, item := range page.Items {
			users = append(users, uuid.UUID(item.UserID).String())
		}
	}

	must(0, json.NewEncoder(os.Stdout).Encode(map[string]any{
		"user":     map[string]any{"user_id": uuid.UUID(user.UserID), "tier": user.Tier, "available_micro": user.Balance.AvailableMicro},
		"change":   map[string]any{"old_tier": change.OldTier, "new_tier": change.NewTier},
		"refusal":  map[string]any{"status": http.StatusBadRequest, "error": refused.Error},
		"outcomes": outcomes,
		"users":    users,
	}))
}
